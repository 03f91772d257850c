import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event has a user’s id beside the pseudonym', () => expectTwins('apps-script/c2/user-id'))
