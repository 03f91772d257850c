import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('without a lock file nobody has seen which versions are shipped', () => expectTwins('c13/no-lock-file'))
