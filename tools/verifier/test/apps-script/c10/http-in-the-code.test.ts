import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a script fetches without encryption', () => expectTwins('apps-script/c10/http-in-the-code'))
