import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('one of many values is a formula that loads an address with a sheet’s name in it', () =>
  expectTwins('apps-script/c1/formula-among-values'))
