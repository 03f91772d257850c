import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an account id in the path of a URL leaves', () => expectTwins('c1/account-id-in-a-url'))
