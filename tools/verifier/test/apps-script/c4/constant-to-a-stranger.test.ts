import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a script asks a stranger for nothing but a version', () =>
  expectTwins('apps-script/c4/constant-to-a-stranger'))
