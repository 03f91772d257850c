import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a page of a web app has an event’s title drawn elsewhere', () =>
  expectTwins('apps-script/c1/web-app-draws-elsewhere'))
