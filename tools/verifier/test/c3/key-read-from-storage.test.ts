import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a key that the vendor's own code can read back from storage is no encrypted variable", () =>
  expectTwins('c3/key-read-from-storage'))
