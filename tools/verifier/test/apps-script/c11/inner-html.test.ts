import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the text of the document becomes markup of a page', () => expectTwins('apps-script/c11/inner-html'))
