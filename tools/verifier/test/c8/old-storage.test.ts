import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the old storage is key-value storage as well', () => expectTwins('c8/old-storage'))
