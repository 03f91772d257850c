import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a scope to write where the code only reads', () => expectTwins('c11/write-scope-for-reading'))
