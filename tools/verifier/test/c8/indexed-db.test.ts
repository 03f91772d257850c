import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a database in the reader's browser isn't in the page", () => expectTwins('c8/indexed-db'))
