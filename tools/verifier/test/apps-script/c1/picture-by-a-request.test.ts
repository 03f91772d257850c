import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a request to Docs has Google load a picture with a document’s name in its address', () =>
  expectTwins('apps-script/c1/picture-by-a-request'))
