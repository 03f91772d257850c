import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a client that allows an old version of TLS', () => expectTwins('c10/old-tls'))
