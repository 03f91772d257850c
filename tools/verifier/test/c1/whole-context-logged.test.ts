import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the whole context in a log line is collected', () => expectTwins('c1/whole-context-logged'))
