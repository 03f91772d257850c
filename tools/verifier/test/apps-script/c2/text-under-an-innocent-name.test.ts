import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('an event says what people wrote under an innocent name', () =>
  expectTwins('apps-script/c2/text-under-an-innocent-name'))
