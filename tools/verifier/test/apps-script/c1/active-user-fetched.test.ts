import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the address of the active user is fetched with an event', () =>
  expectTwins('apps-script/c1/active-user-fetched'))
