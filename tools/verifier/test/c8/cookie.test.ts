import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a cookie isn't in the page", () => expectTwins('c8/cookie'))
