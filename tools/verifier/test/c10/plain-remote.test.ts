import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a remote behind an http address', () => expectTwins('c10/plain-remote'))
