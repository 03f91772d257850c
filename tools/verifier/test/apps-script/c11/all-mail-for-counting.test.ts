import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('all of Gmail is asked for, and reading is enough', () =>
  expectTwins('apps-script/c11/all-mail-for-counting'))
