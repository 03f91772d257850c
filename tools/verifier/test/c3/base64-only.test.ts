import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an id that is only encoded is the id', () => expectTwins('c3/base64-only'))
