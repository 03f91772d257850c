import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the manifest lets a script reach a store outside', () =>
  expectTwins('apps-script/c9/store-on-the-list'))
