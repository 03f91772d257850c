import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what a person types into a cell is logged', () => expectTwins('apps-script/c1/cell-logged-on-edit'))
