import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('what is typed into a page and drawn by another host is found at its line', () =>
  expectTwins('apps-script/c1/typed-text-drawn-elsewhere'))
