import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a token of the listing’s account stands in the workflow', () => expectTwins('c13/token-in-a-workflow'))
