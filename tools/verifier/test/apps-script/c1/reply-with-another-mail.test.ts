import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('one mail is sent on in the answer to another', () =>
  expectTwins('apps-script/c1/reply-with-another-mail'))
