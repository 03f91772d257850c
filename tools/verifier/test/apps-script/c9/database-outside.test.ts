import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a database outside is opened', () => expectTwins('apps-script/c9/database-outside'))
