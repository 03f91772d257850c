import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a request to an http address, put together from a table', () => expectTwins('c10/http-in-the-code'))
