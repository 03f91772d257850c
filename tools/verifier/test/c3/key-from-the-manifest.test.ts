import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an HMAC whose key is the app's id can be made again by anybody", () =>
  expectTwins('c3/key-from-the-manifest'))
