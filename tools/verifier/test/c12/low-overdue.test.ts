import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a low vulnerability has 175 days, and no more', () => expectTwins('c12/low-overdue'))
