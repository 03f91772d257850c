import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('whom a changed event invites is logged', () =>
  expectTwins('apps-script/c1/changed-event-logs-its-guests'))
