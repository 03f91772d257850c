import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a scope for all documents is asked for to read the one that is open', () =>
  expectTwins('apps-script/c11/all-documents-for-one'))
