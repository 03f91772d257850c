import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a handler of a page calls a script of a page that is put into it', () =>
  expectTwins('apps-script/c1/include-with-a-handler'))
