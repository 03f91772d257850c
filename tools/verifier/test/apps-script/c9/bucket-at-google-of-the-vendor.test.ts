import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a bucket of the vendor’s is no place of the person’s', () =>
  expectTwins('apps-script/c9/bucket-at-google-of-the-vendor'))
