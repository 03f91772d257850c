import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a pixel of an advertising network is marketing', () => expectTwins('c6/ad-pixel'))
