import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what people send to a web app is logged', () => expectTwins('apps-script/c1/web-app-logs-what-is-sent'))
