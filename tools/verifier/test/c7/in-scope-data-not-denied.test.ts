import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an analytics address that doesn't deny end-user data is taken to carry it", () =>
  expectTwins('c7/in-scope-data-not-denied'))
