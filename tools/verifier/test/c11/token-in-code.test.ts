import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an Atlassian API token in the source', () => expectTwins('c11/token-in-code'))
