import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a script without a list of addresses writes to a store outside', () =>
  expectTwins('apps-script/c9/store-without-a-list'))
