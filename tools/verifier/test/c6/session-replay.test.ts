import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an error tracker that also films the session is switched on by an option', () =>
  expectTwins('c6/session-replay'))
