import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what a person types is in an address that the page goes to', () =>
  expectTwins('apps-script/c7/typed-text-in-an-address'))
