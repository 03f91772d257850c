import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a document’s text is put into an attribute by its name in SVG', () =>
  expectTwins('apps-script/c1/name-of-svg'))
