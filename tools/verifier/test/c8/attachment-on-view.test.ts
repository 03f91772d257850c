import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an attachment is written on mere viewing', () => expectTwins('c8/attachment-on-view'))
