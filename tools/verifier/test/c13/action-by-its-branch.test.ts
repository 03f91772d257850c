import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a job that ships runs a stranger’s action by a branch that moves', () =>
  expectTwins('c13/action-by-its-branch'))
