import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a link of a card has a subject in its address', () =>
  expectTwins('apps-script/c1/card-link-of-subject'))
