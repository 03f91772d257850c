import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a link in a document has the document’s text in its address', () =>
  expectTwins('apps-script/c1/link-with-the-text'))
