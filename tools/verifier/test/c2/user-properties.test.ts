import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('user properties and a location make a profile of an event', () => expectTwins('c2/user-properties'))
