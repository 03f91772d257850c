import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('paragraphs are logged', () => expectTwins('apps-script/c1/body-logged'))
