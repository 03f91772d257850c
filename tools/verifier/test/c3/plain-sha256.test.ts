import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a plain SHA-256 of the cloud id can be looked up by whoever has the list of sites', () =>
  expectTwins('c3/plain-sha256'))
