import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './json-place.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('what is JSON has no fault, and what has none is JSON', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'nul',
    ' ',
    '\n',
    '"\\u00e9"',
    '"\\x"',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(jsonFault(text) === undefined).toBe(parses(text))
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(jsonFault(text)).toBeUndefined()
    }),
  )
})

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 'A comma is missing before this.', 3, 3],
  ['{"a": 1,}', 'The comma before this is one too many.', 1, 9],
  ['{a: 1}', 'JSON can’t have “a:” here.', 1, 2],
  ['{"a" 1}', 'A colon is missing before this.', 1, 6],
  ['{"a": 1', 'The document ends too early: a “}” is missing.', 1, 8],
])('%s is faulted in words, at its place', (text, message, line, column) => {
  expect(jsonFault(text)).toMatchObject({ message, at: { line, column } })
})
