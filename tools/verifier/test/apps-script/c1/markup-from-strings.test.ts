import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('markup that is put together of strings loads a picture with the title in its address', () =>
  expectTwins('apps-script/c1/markup-from-strings'))
