import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a name that was put in a cache by one module is logged by another', () =>
  expectTwins('c1/through-a-cache'))
