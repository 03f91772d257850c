import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the manifest lets fetch from a stranger', () => expectTwins('apps-script/c4/stranger-on-the-list'))
