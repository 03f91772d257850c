import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what one reader may see is kept and served to the next', () => expectTwins('c11/cached-for-others'))
