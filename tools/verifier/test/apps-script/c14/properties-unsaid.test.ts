import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('settings are kept with the person where the policy says that they stay in the document', () =>
  expectTwins('apps-script/c14/properties-unsaid'))
