import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the secret of the analytics stream in the source', () => expectTwins('c11/analytics-secret-in-code'))
