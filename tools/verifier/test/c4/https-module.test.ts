import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a request through Node's own client goes to a third party too", () => expectTwins('c4/https-module'))
