import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page’s script sends what a scriptlet printed into its text', () =>
  expectTwins('apps-script/c1/template-value-in-a-script'))
