import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a spreadsheet’s sidebar has a cell drawn elsewhere', () =>
  expectTwins('apps-script/c1/sidebar-draws-a-cell'))
