import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what is typed into a form is logged by the function that gets it', () =>
  expectTwins('apps-script/c1/form-logged'))
