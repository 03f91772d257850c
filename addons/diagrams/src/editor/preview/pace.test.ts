import { expect, test } from 'vitest'
import { pauseAfter } from './pace.ts'

test('a quick diagram is drawn as soon as the hands rest', () => {
  expect(pauseAfter([])).toBe(90)
  expect(pauseAfter([5, 12, 18])).toBe(90)
})

test('a slow diagram waits longer, but never without end', () => {
  expect(pauseAfter([200])).toBe(630)
  expect(pauseAfter([9_000])).toBe(1_500)
})

test('one slow drawing, such as the first, is forgotten after three quick ones', () => {
  expect(pauseAfter([2_000, 10, 10, 10])).toBe(90)
})
