import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounded } from './rounded.ts'

const numbers = (text: string) => (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number)

/** Numbers as short as SVG allows: no zero before the point, nothing between where a sign or a point says it. */
function packed(values: readonly number[]): string {
  return values.reduce((text, value) => {
    const next = value
      .toFixed(4)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
      .replace(/^(-?)0\./, '$1.')
    const isClear = next.startsWith('-') || (next.startsWith('.') && /\.\d*$/.test(text))
    return text + (text === '' || isClear ? '' : ' ') + next
  }, '')
}

test('coordinates are kept to a hundredth', () => {
  expect(rounded('M12.345678,-3.999L0.123456,1e-7')).toBe('M12.35,-4L0.12345,1e-7')
})

test('a rounded number does not run into the next one', () => {
  expect(rounded('M12.001.5l-3.999.25')).toBe('M12 .5l-4 .25')
  expect(rounded('l.02.022.1.0219')).toBe('l.02.022.1.0219')
})

test('packed flags of an arc stay apart', () => {
  expect(rounded('M1.2345 2a.5.5 0 01.234.567h1.2345')).toBe('M1.23 2a.5.5 0 01.234.567h1.23')
  expect(rounded('a1 1 0 11.999 3')).toBe('a1 1 0 11.999 3')
  expect(rounded('A10.12345,10.12345,0,0,1,20.98765,3')).toBe('A10.12,10.12,0,0,1,20.99,3')
})

test('any list of numbers has as many after as before, each where it was', () => {
  const value = fc
    .integer({ min: -20_000_000, max: 20_000_000 })
    .chain((whole) =>
      fc.constantFrom(1, 10, 100, 1_000, 10_000, 1_000_000, 10_000_000).map((by) => whole / by),
    )
  fc.assert(
    fc.property(fc.array(value, { maxLength: 30 }), (values) => {
      const text = packed(values)
      const before = numbers(text)
      const after = numbers(rounded(text))
      expect(after).toHaveLength(before.length)
      for (const [index, one] of before.entries())
        expect(Math.abs((after[index] ?? 0) - one)).toBeLessThan(0.0051)
    }),
  )
})

test('what is no outline is refused', () => {
  expect(rounded('url(#a)')).toBe('')
})
