import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a refused event becomes a reader's error", () => expectTwins('c5/failure-shown'))
