import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a certificate isn’t checked', () => expectTwins('apps-script/c10/certificate-not-checked'))
