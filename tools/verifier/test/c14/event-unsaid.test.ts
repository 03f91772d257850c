import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an event is sent that the policy doesn’t list', () => expectTwins('c14/event-unsaid'))
