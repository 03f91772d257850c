import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an HMAC whose key stands in the source is no secret', () => expectTwins('c3/literal-key'))
