import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a web trigger’s caller is checked by a function that only its importer names', () =>
  expectTwins('c11/caller-checked-elsewhere'))
