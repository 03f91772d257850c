import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's title as a parameter of a usage event leaves", () => expectTwins('c1/title-in-an-event'))
