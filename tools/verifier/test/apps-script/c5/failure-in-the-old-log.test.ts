import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('that usage data could not be sent is in the old log', () =>
  expectTwins('apps-script/c5/failure-in-the-old-log'))
