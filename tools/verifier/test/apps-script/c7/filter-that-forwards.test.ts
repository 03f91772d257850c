import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a filter forwards a person’s mail to the vendor', () =>
  expectTwins('apps-script/c7/filter-that-forwards'))
