import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a page's body leaves in a prompt to a language model", () => expectTwins('c1/prompt-to-an-ai'))
