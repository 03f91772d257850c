import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test('an account id leaves in the address of an image that JSX draws', () => expectTwins('c1/image-element'))
