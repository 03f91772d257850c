import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what google.script.run answers is in the address of a picture', () =>
  expectTwins('apps-script/c1/answer-into-a-picture'))
