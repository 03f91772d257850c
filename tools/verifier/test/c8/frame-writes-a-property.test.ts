import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a property written by the frame itself, asking as the reader', () =>
  expectTwins('c8/frame-writes-a-property'))
