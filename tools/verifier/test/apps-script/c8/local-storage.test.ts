import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page keeps what is typed in the browser', () => expectTwins('apps-script/c8/local-storage'))
