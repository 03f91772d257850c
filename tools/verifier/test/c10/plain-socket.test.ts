import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a web socket without encryption', () => expectTwins('c10/plain-socket'))
