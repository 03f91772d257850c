import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what a trigger reads as a spreadsheet changes is logged', () =>
  expectTwins('apps-script/c1/change-logged'))
