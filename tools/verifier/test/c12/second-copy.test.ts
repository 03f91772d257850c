import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a second, older copy of a package is shipped too', () => expectTwins('c12/second-copy'))
