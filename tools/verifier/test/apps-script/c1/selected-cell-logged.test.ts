import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the cell that is selected is logged', () => expectTwins('apps-script/c1/selected-cell-logged'))
