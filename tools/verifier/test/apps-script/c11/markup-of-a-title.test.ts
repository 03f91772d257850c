import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page is put together of a title', () => expectTwins('apps-script/c11/markup-of-a-title'))
