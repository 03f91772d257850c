import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a script from a content network runs in the frame', () => expectTwins('c4/script-from-a-cdn'))
