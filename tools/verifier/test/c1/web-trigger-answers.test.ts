import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a web trigger answers anybody with a page's title", () => expectTwins('c1/web-trigger-answers'))
