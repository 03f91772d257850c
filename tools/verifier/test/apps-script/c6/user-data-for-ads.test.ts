import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event has what ads match people by', () => expectTwins('apps-script/c6/user-data-for-ads'))
