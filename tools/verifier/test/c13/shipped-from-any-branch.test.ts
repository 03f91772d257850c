import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('whatever is pushed to any branch is shipped to customers', () =>
  expectTwins('c13/shipped-from-any-branch'))
