import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a subject lies where everybody’s calls find it', () => expectTwins('apps-script/c11/shared-cache'))
