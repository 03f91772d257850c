import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('exceptions are logged where the policy says that nothing is', () =>
  expectTwins('apps-script/c14/logging-unsaid'))
