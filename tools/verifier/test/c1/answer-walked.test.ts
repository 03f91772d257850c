import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's title is sent to a service to look for, or looked for in what the service answers", () =>
  expectTwins('c1/answer-walked'))
