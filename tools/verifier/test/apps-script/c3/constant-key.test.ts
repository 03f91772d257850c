import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the key of a pseudonym stands in the code', () => expectTwins('apps-script/c3/constant-key'))
