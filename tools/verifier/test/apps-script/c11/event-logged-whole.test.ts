import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event is logged whole, with its tokens', () => expectTwins('apps-script/c11/event-logged-whole'))
