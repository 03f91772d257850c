import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a refused event is told in a log, with what would have been sent', () =>
  expectTwins('c5/failure-logged'))
