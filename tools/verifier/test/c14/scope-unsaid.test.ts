import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an app asks for a scope of which its policy says nothing', () => expectTwins('c14/scope-unsaid'))
