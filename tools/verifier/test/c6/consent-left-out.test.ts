import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an event that says nothing of advertising leaves it to Google's settings", () =>
  expectTwins('c6/consent-left-out'))
