import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an image from a host that Forge lets out undeclared is a third party all the same', () =>
  expectTwins('c4/undeclared-image'))
