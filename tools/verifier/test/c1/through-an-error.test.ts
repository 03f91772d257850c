import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a title that travels in a thrown error's message is logged where it is caught", () =>
  expectTwins('c1/through-an-error'))
