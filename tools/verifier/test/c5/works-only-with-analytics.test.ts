import { test } from 'vitest'
import { expectTwins } from '../twins.ts'

test("an app that asks for the permission and stops without it isn't optional", () =>
  expectTwins('c5/works-only-with-analytics'))
