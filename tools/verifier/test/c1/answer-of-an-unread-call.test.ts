import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what a package that nobody read answers is perhaps the person and perhaps not', () =>
  expectTwins('c1/answer-of-an-unread-call'))
