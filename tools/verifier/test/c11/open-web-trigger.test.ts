import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a web trigger that does what anybody asks', () => expectTwins('c11/open-web-trigger'))
