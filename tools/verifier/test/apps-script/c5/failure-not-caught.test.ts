import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('without usage data the menu fails', () => expectTwins('apps-script/c5/failure-not-caught'))
