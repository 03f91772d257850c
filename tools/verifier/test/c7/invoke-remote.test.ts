import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's body goes to a remote that a function calls", () => expectTwins('c7/invoke-remote'))
