import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a frame whose calls are answered by a remote hands it the context', () =>
  expectTwins('c7/resolver-on-a-remote'))
