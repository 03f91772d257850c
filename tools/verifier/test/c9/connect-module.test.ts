import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a Connect module isn't admitted", () => expectTwins('c9/connect-module'))
