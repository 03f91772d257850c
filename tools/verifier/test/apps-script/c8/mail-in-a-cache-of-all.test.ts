import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a subject is put into the cache that all share', () =>
  expectTwins('apps-script/c8/mail-in-a-cache-of-all'))
