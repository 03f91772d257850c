import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("the frame's context is held in React's state and a part of it logged", () =>
  expectTwins('c1/context-in-state'))
