import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page has a style of another host', () => expectTwins('apps-script/c4/style-from-a-cdn'))
