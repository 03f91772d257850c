import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event that is logged when the clock says so is found at its line', () =>
  expectTwins('apps-script/c1/trigger-logs-the-event'))
