import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page sends an event to analytics itself', () => expectTwins('apps-script/c4/analytics-from-the-page'))
