import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an error's free text is a parameter without a closed list", () => expectTwins('c2/error-text'))
