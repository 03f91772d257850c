import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the hash of an e-mail address leaves to a host that Forge lets out undeclared', () =>
  expectTwins('c1/gravatar-of-email'))
