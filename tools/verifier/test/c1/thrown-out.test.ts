import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's title in an error that nobody catches", () => expectTwins('c1/thrown-out'))
