import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a function of another file logs what it is given', () =>
  expectTwins('apps-script/c1/one-scope-of-two-files'))
