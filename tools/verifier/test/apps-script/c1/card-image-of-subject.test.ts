import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a picture of a card has a subject in its address', () =>
  expectTwins('apps-script/c1/card-image-of-subject'))
