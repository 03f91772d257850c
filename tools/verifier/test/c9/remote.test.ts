import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a remote that computes is outside of the host's data residency", () => expectTwins('c9/remote'))
