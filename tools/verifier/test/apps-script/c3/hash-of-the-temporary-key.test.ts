import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a digest of the key that Google gives for a person is taken for a pseudonym', () =>
  expectTwins('apps-script/c3/hash-of-the-temporary-key'))
