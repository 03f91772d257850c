import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the script mails the text of the document', () => expectTwins('apps-script/c1/mail-of-the-body'))
