import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a function that is reached by a string sends what it is given', () =>
  expectTwins('apps-script/c1/name-reached-by-string'))
