import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a formula of the configuration is evaluated as code', () => expectTwins('c11/eval-in-the-view'))
