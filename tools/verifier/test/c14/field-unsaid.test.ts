import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an event carries a field of which the policy says nothing', () => expectTwins('c14/field-unsaid'))
