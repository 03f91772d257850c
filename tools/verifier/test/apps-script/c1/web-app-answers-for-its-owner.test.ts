import { test } from 'vitest'
import { expectTwins } from '../../twins.ts'

test('a web app tells everybody what stands in its owner’s calendar', () =>
  expectTwins('apps-script/c1/web-app-answers-for-its-owner'))
