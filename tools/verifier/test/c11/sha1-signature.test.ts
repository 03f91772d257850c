import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a signature checked with SHA-1', () => expectTwins('c11/sha1-signature'))
