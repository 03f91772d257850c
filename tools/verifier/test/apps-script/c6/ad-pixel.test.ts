import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page has a pixel of an ad network', () => expectTwins('apps-script/c6/ad-pixel'))
