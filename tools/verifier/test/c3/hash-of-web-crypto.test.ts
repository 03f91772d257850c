import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a hash that the Web Crypto API makes of an installation's id", () =>
  expectTwins('c3/hash-of-web-crypto'))
