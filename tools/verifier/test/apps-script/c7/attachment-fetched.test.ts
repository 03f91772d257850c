import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an attachment is sent to be scanned', () => expectTwins('apps-script/c7/attachment-fetched'))
