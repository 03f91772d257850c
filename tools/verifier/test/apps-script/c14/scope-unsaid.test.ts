import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a script asks for a scope of which its policy says nothing', () =>
  expectTwins('apps-script/c14/scope-unsaid'))
