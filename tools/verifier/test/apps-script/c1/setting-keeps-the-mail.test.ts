import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a mail that is kept beside a setting is found at its line', () =>
  expectTwins('apps-script/c1/setting-keeps-the-mail'))
