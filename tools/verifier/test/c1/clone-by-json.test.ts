import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a clone by way of JSON keeps apart what is under which name', () => expectTwins('c1/clone-by-json'))
