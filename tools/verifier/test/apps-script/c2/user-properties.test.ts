import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event has properties of a person', () => expectTwins('apps-script/c2/user-properties'))
