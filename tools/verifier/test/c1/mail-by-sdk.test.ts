import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a comment's text leaves through a mail service's client", () => expectTwins('c1/mail-by-sdk'))
