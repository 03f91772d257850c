import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('anybody runs a web app as its owner', () => expectTwins('apps-script/c11/open-web-app'))
