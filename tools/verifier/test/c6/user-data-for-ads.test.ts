import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a person's hashed address is what advertising matches people by", () =>
  expectTwins('c6/user-data-for-ads'))
