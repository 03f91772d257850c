import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a token that protects something is made of chance that can be guessed', () =>
  expectTwins('c11/weak-token'))
