import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a font from a content network tells that network of every reader', () =>
  expectTwins('c4/font-from-a-cdn'))
