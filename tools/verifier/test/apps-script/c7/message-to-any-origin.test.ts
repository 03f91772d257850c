import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page posts the text of the document to whoever holds it', () =>
  expectTwins('apps-script/c7/message-to-any-origin'))
