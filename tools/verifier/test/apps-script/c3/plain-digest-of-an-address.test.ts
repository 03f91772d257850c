import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a plain digest of an address is taken for a pseudonym', () =>
  expectTwins('apps-script/c3/plain-digest-of-an-address'))
