import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a preview of a link logs the document’s name', () =>
  expectTwins('apps-script/c1/link-preview-logs-the-document'))
