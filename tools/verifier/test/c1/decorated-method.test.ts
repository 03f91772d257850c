import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a method's decorator logs what the method is given", () => expectTwins('c1/decorated-method'))
