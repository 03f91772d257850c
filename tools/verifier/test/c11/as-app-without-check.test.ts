import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a page read as the app is shown to readers who may not read it', () =>
  expectTwins('c11/as-app-without-check'))
