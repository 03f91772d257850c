import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a picture on a second card whose address has a mail’s subject is found at its line', () =>
  expectTwins('apps-script/c1/card-image-after-a-click'))
