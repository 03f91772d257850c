import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what a template prints is read again by a script of the page, and sent', () =>
  expectTwins('apps-script/c1/printed-and-read-again'))
