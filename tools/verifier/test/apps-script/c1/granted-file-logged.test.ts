import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the title of a file to which access was given is logged', () =>
  expectTwins('apps-script/c1/granted-file-logged'))
