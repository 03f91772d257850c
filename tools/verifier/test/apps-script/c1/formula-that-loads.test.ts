import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a formula loads a picture with a cell in its address', () =>
  expectTwins('apps-script/c1/formula-that-loads'))
