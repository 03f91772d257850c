import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a document’s text is put into the address of a style', () =>
  expectTwins('apps-script/c1/style-that-loads'))
