import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what is put into key-value storage outlives its page', () => expectTwins('c8/key-value-storage'))
