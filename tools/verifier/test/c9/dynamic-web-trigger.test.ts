import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a web trigger that answers what it likes isn't admitted", () => expectTwins('c9/dynamic-web-trigger'))
