import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a document’s text is set as a parameter of an address', () =>
  expectTwins('apps-script/c1/parameter-of-an-address'))
