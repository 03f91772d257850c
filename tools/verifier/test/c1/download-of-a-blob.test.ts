import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('what is saved on the reader’s own machine has not left it', () => expectTwins('c1/download-of-a-blob'))
