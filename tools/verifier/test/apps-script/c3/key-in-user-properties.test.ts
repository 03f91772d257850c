import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the key of a pseudonym lies in the person’s properties', () =>
  expectTwins('apps-script/c3/key-in-user-properties'))
