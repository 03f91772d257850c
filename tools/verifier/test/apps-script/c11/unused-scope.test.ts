import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a scope is asked for and not used', () => expectTwins('apps-script/c11/unused-scope'))
