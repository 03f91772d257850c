import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a product event that the manifest binds to a remote takes end-user data out', () =>
  expectTwins('c7/product-event-to-remote'))
