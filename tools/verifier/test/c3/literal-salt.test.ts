import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a salt that stands in the source is known to whoever has the source', () =>
  expectTwins('c3/literal-salt'))
