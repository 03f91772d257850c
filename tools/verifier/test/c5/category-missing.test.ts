import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an address for usage data without its category is no analytics to the administrator's switch", () =>
  expectTwins('c5/category-missing'))
