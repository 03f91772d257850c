import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a file is shared with the vendor through the third version of Drive’s service', () =>
  expectTwins('apps-script/c7/permission-of-the-vendor'))
