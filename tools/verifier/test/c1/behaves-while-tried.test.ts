import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a title leaves only where nobody is trying the app', () => expectTwins('c1/behaves-while-tried'))
