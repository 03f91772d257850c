import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a mail goes to the vendor', () => expectTwins('apps-script/c4/mail-to-the-vendor'))
