import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("the site's address in a log line tells which customer it was", () => expectTwins('c1/site-in-a-log'))
