import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('events of a calendar are logged whole', () => expectTwins('apps-script/c1/events-of-others-logged'))
