import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a script sends an event that the policy doesn’t list', () =>
  expectTwins('apps-script/c14/event-unsaid'))
