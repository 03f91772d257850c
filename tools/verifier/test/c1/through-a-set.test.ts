import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('addresses collected in a Set are logged when it is spread', () => expectTwins('c1/through-a-set'))
