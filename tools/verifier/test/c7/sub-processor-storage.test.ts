import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('end-user data kept in a database outside', () => expectTwins('c7/sub-processor-storage'))
