import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('Google fetches a picture whose address holds the notes of a slide', () =>
  expectTwins('apps-script/c7/picture-of-a-slide'))
