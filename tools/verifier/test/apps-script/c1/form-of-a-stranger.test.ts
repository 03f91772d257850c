import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what is typed into a form goes to another host', () => expectTwins('apps-script/c1/form-of-a-stranger'))
