import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a manifest lets end-user data out where the policy says that none goes', () =>
  expectTwins('c14/end-user-data-unsaid'))
