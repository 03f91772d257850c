import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('that usage data could not be sent is logged', () => expectTwins('apps-script/c5/failure-logged'))
