import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what a promise gives is logged, and not the promise', () => expectTwins('c1/promise-logged'))
