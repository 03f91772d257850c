import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's body is uploaded to a bucket outside by a storage client", () =>
  expectTwins('c7/upload-by-sdk'))
