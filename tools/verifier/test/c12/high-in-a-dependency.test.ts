import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a high vulnerability of a package that comes with another is overdue after 42 days', () =>
  expectTwins('c12/high-in-a-dependency'))
