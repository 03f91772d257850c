import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('whom a draft is for is logged', () => expectTwins('apps-script/c1/draft-recipients-logged'))
