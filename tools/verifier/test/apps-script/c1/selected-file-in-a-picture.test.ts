import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('the title of a file that is selected in Drive stands in a picture’s address', () =>
  expectTwins('apps-script/c1/selected-file-in-a-picture'))
