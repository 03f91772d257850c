import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the lock file lags behind, and the newest version of a package is shipped unseen', () =>
  expectTwins('c13/lock-out-of-step'))
