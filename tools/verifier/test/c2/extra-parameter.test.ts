import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a session id that nobody published is in the event', () => expectTwins('c2/extra-parameter'))
