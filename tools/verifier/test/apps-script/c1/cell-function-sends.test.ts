import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a function in a formula sends a cell to a host', () =>
  expectTwins('apps-script/c1/cell-function-sends'))
