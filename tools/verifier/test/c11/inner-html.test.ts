import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a caption that somebody wrote becomes markup', () => expectTwins('c11/inner-html'))
