import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a scriptlet prints a title as markup', () => expectTwins('apps-script/c11/raw-scriptlet'))
