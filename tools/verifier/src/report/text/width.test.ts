import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, widthOf, wrap } from './width.ts'

test('wide characters take two columns, marks none', () => {
  expect(widthOf('abc')).toBe(3)
  expect(widthOf('会議')).toBe(4)
  expect(widthOf('e\u0301')).toBe(1)
  expect(widthOf('😀')).toBe(2)
})

test('a cut text is as wide as it may be at most', () => {
  expect(cut('会議のメモ', 5)).toBe('会議…')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 40 }), (text, columns) => {
      expect(widthOf(cut(text, columns))).toBeLessThanOrEqual(columns)
    }),
  )
})

test('wrapping loses nothing but blanks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 2, max: 40 }),
      (text, columns) => {
        const lines = wrap(text, columns)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
      },
    ),
  )
})
