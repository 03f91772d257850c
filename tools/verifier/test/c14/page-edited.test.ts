import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('the page was changed by hand, and no edition says so', () => expectTwins('c14/page-edited'))
