import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a policy still speaks of a scope that the script gave up', () =>
  expectTwins('apps-script/c14/said-no-more'))
