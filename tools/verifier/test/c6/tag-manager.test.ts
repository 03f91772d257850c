import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a tag manager in the frame brings whatever marketing puts into it', () => expectTwins('c6/tag-manager'))
