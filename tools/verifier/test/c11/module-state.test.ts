import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a module's variable that a handler writes lives on into another customer's call", () =>
  expectTwins('c11/module-state'))
