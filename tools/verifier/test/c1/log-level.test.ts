import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a log level that is chosen at run time still writes a log', () => expectTwins('c1/log-level'))
