import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the manifest lets open links without encryption', () =>
  expectTwins('apps-script/c10/plain-link-in-the-manifest'))
