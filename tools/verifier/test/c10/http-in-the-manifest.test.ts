import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an address that begins with http is declared', () => expectTwins('c10/http-in-the-manifest'))
