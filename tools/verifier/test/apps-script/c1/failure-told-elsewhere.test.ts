import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what a function throws is sent by the page that called it', () =>
  expectTwins('apps-script/c1/failure-told-elsewhere'))
