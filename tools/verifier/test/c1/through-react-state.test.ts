import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an account id that waits in React state and is read by another component leaves', () =>
  expectTwins('c1/through-react-state'))
