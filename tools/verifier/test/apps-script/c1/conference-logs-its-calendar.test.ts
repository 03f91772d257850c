import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('whose calendar a new call is for is logged', () =>
  expectTwins('apps-script/c1/conference-logs-its-calendar'))
