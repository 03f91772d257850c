import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a logging package writes the same log', () => expectTwins('c1/imported-logger'))
