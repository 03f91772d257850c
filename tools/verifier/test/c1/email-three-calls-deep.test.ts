import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an e-mail address that leaves three calls and three modules deeper is followed', () =>
  expectTwins('c1/email-three-calls-deep'))
