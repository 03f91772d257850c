import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a random id of the installation is stored data', () => expectTwins('c8/random-id'))
