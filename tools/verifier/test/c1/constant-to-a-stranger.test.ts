import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a name in a request to a stranger's host is personal data", () =>
  expectTwins('c1/constant-to-a-stranger'))
