import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonFault, parseJsonWithLines } from './json-with-lines.ts'

test('a text is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space)
      expect(parseJsonWithLines(text).value).toEqual(JSON.parse(text))
    }),
  )
})

test('a text is refused where JSON.parse refuses it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '01',
    '1e',
    'true',
    'nul',
    ' ',
    '\n',
    '\\',
    '//',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const ours = outcome(() => parseJsonWithLines(text).value)
      expect(ours).toEqual(outcome(() => JSON.parse(text)))
    }),
    { numRuns: 3000 },
  )
})

test('each part knows its line', () => {
  const { lineOf } = parseJsonWithLines('{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}')
  expect(lineOf(['a'])).toBe(2)
  expect(lineOf(['a', 0])).toBe(3)
  expect(lineOf(['a', 1, 'b'])).toBe(4)
  expect(lineOf(['a', 7, 'c'])).toBe(2)
  expect(lineOf(['nothing'])).toBe(1)
})

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() }
  } catch (error) {
    // Ours is a fault with a line, JSON.parse's a SyntaxError; that they refuse is what counts.
    expect(error instanceof JsonFault || error instanceof SyntaxError).toBe(true)
    return 'refused'
  }
}
