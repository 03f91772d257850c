import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event lets ads be made of it', () => expectTwins('apps-script/c6/consent-granted'))
