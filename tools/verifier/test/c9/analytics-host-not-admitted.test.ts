import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a host that Atlassian hasn't admitted is no analytics", () =>
  expectTwins('c9/analytics-host-not-admitted'))
