import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a page event that the manifest binds to a remote leaves without a line of code', () =>
  expectTwins('c1/product-event-to-remote'))
