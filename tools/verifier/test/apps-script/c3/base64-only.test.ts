import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an encoded id is taken for a pseudonym', () => expectTwins('apps-script/c3/base64-only'))
