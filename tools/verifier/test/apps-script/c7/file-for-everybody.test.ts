import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a file is shared with everybody who has its link', () =>
  expectTwins('apps-script/c7/file-for-everybody'))
