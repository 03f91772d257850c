import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a document’s text is put into a style sheet', () =>
  expectTwins('apps-script/c1/style-sheet-that-loads'))
