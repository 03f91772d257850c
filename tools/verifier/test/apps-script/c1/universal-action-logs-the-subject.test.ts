import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a universal action logs the subject of the message', () =>
  expectTwins('apps-script/c1/universal-action-logs-the-subject'))
