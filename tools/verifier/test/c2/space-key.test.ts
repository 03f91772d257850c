import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("a space's key as a parameter tells where in the wiki it was", () => expectTwins('c2/space-key'))
