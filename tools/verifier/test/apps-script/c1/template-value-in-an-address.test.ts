import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a template prints the title into the address of a picture', () =>
  expectTwins('apps-script/c1/template-value-in-an-address'))
