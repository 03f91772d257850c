import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a workflow holds a key that never expires where it could exchange its identity for one that does', () =>
  expectTwins('c13/key-without-end'))
