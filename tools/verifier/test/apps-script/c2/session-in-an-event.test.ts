import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event has a session', () => expectTwins('apps-script/c2/session-in-an-event'))
