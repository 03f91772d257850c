import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a critical vulnerability that was seen 29 days ago is overdue', () =>
  expectTwins('c12/critical-overdue'))
