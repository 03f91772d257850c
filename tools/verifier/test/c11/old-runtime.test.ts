import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a runtime that gets no more security updates', () => expectTwins('c11/old-runtime'))
