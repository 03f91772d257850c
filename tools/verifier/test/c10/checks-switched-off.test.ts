import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an environment variable of Node switches every certificate check off', () =>
  expectTwins('c10/checks-switched-off'))
