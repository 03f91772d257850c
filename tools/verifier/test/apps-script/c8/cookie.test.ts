import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page sets a cookie', () => expectTwins('apps-script/c8/cookie'))
