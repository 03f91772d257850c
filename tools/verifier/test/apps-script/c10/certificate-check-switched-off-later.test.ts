import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the check of certificates is switched off behind the options', () =>
  expectTwins('apps-script/c10/certificate-check-switched-off-later'))
