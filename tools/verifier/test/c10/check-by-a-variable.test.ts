import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("certificates aren't checked where a variable says so", () => expectTwins('c10/check-by-a-variable'))
