import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a title leaves to a host that only an environment variable names', () =>
  expectTwins('c1/host-from-a-variable'))
