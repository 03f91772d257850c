import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an event that grants Google the use for advertising is marketing', () =>
  expectTwins('c6/consent-granted'))
