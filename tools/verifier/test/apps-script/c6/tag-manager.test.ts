import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page loads a tag manager', () => expectTwins('apps-script/c6/tag-manager'))
