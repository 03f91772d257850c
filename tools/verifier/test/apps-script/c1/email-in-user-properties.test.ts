import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an address is kept in the person’s properties', () =>
  expectTwins('apps-script/c1/email-in-user-properties'))
