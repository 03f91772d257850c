import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a refused event that is sent again and again is no silence', () => expectTwins('c5/retry-storm'))
