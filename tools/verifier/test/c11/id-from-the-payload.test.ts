import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an id that a frame hands in chooses the page that the app deletes', () =>
  expectTwins('c11/id-from-the-payload'))
