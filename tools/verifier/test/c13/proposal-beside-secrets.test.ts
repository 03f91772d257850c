import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what a stranger proposes is run beside the credentials of the listing', () =>
  expectTwins('c13/proposal-beside-secrets'))
