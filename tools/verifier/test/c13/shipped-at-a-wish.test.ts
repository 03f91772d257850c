import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('anybody who may start a workflow ships any branch, by a script of package.json', () =>
  expectTwins('c13/shipped-at-a-wish'))
