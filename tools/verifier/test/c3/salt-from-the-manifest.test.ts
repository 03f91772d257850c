import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a salt that is the app's id is public with the manifest", () =>
  expectTwins('c3/salt-from-the-manifest'))
