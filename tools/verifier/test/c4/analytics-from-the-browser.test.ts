import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an event sent from a person's browser hands over the address of that person", () =>
  expectTwins('c4/analytics-from-the-browser'))
