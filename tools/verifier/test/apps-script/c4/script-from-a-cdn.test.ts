import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page runs a script of another host', () => expectTwins('apps-script/c4/script-from-a-cdn'))
