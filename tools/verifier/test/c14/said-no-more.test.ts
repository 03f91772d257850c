import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a policy still speaks of a scope that the app gave up', () => expectTwins('c14/said-no-more'))
