import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an installation's id is the key of the hash, and a word what is hashed", () =>
  expectTwins('c3/id-for-a-key'))
