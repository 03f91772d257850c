import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the project runs on the old engine', () => expectTwins('apps-script/c11/old-runtime'))
