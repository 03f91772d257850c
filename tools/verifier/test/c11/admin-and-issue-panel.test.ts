import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("one resolver answers an admin page and an issue panel, and doesn't ask which", () =>
  expectTwins('c11/admin-and-issue-panel'))
