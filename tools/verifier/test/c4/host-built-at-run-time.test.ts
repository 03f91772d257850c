import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a host that is put together at run time is still a host', () =>
  expectTwins('c4/host-built-at-run-time'))
