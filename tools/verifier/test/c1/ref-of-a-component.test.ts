import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("what a person typed is read through a component's handle, from an element that a variable is named like", () =>
  expectTwins('c1/ref-of-a-component'))
