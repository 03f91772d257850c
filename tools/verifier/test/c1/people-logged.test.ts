import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the names of those who commented are logged', () => expectTwins('c1/people-logged'))
