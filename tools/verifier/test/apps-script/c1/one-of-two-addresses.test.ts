import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a document’s text goes to one of two addresses', () =>
  expectTwins('apps-script/c1/one-of-two-addresses'))
