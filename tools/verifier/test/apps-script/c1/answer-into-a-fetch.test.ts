import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what google.script.run answers is fetched away by the page', () =>
  expectTwins('apps-script/c1/answer-into-a-fetch'))
