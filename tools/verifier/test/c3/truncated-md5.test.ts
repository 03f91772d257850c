import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("the first characters of an MD5 of the site's host name still tell the site", () =>
  expectTwins('c3/truncated-md5'))
