import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('form input that crosses from frame to function through a generic setter is logged there', () =>
  expectTwins('c1/generic-setter'))
