import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a home-made scramble can be undone', () => expectTwins('c3/home-made-scramble'))
