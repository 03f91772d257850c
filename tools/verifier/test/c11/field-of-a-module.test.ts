import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a field of a module's object is module state too", () => expectTwins('c11/field-of-a-module'))
