import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the list of addresses has one more than the policy', () =>
  expectTwins('apps-script/c14/address-unsaid'))
