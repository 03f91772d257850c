import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a configuration that is indexed for search lies in the search index too', () =>
  expectTwins('c8/indexed-configuration'))
