import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("what a reader's browser keeps isn't in the page", () => expectTwins('c8/local-storage'))
