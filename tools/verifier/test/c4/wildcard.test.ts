import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a star in the manifest lets everything out, whatever the code does today', () =>
  expectTwins('c4/wildcard'))
