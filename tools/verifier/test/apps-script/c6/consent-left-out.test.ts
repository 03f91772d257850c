import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event doesn’t refuse advertising', () => expectTwins('apps-script/c6/consent-left-out'))
