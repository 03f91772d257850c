import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the text of the document is put into the cache', () => expectTwins('apps-script/c8/body-in-the-cache'))
