import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a hidden copy of a person’s mail goes to the vendor', () =>
  expectTwins('apps-script/c4/hidden-copy-to-the-vendor'))
