import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a constant isn’t the neighbour that has a computed key', () => expectTwins('c1/beside-a-computed-key'))
