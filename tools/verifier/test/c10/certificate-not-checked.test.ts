import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a request that takes any certificate is open to whoever stands between', () =>
  expectTwins('c10/certificate-not-checked'))
