import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a configuration is kept where all who use the script share it', () =>
  expectTwins('apps-script/c8/script-properties'))
