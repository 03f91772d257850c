import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a comment's body becomes markup through React", () => expectTwins('c11/dangerous-markup'))
