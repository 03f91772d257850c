import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a kept text is evaluated', () => expectTwins('apps-script/c11/eval-of-a-text'))
