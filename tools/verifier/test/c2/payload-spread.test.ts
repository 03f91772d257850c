import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('whatever a frame hands in is spread into the event', () => expectTwins('c2/payload-spread'))
