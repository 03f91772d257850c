import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an error tracker in the frame is a third party', () => expectTwins('c4/error-tracker'))
