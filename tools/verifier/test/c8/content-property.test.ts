import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a property is written on mere viewing', () => expectTwins('c8/content-property'))
