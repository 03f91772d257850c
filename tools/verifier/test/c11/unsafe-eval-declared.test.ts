import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('a content security policy that lets text be evaluated', () => expectTwins('c11/unsafe-eval-declared'))
