import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a module that leaks breaks the claim as soon as something calls it', () => expectTwins('c1/dead-code'))
