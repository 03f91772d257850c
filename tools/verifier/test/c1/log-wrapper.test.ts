import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a log wrapper passes on what it is given', () => expectTwins('c1/log-wrapper'))
