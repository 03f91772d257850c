import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a private member keeps the whole project from running', () =>
  expectTwins('apps-script/c11/private-member'))
