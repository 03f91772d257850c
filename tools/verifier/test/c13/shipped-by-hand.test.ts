import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a script ships from the machine of whoever runs it', () => expectTwins('c13/shipped-by-hand'))
