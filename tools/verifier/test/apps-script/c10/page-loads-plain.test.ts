import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page loads a picture without encryption', () => expectTwins('apps-script/c10/page-loads-plain'))
