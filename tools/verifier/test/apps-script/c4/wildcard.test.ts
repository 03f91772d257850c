import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the manifest lets fetch from everybody', () => expectTwins('apps-script/c4/wildcard'))
