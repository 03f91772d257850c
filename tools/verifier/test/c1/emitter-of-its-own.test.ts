import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an account id is emitted by a class of the app's own that is derived from Node's", () =>
  expectTwins('c1/emitter-of-its-own'))
