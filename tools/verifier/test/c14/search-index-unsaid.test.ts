import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a setting is copied into the search index, and the policy says that it stays in the page', () =>
  expectTwins('c14/search-index-unsaid'))
