import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an address that denies end-user data and gets it', () => expectTwins('c7/denied-and-sent'))
