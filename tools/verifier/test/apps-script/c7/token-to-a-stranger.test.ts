import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a token that acts for the person goes to a stranger', () =>
  expectTwins('apps-script/c7/token-to-a-stranger'))
