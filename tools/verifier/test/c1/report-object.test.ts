import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a report that is filled step by step leaves whole', () => expectTwins('c1/report-object'))
