import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an account id becomes a key of what is logged', () => expectTwins('c1/id-as-a-key'))
