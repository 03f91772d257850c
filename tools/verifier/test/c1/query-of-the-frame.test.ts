import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the site’s address is logged, or what stands in the address of the frame itself', () =>
  expectTwins('c1/query-of-the-frame'))
