import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a scope that nothing uses', () => expectTwins('c11/unused-scope'))
