import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a formula loads an address of another host', () => expectTwins('apps-script/c4/formula-of-a-stranger'))
