import { expect, test } from 'vitest'
import { hashOfKey, joinPieces, piecesOf } from './property-pieces.ts'

const kept = Array.from({ length: 20_000 }, (_, index) => String(index % 10)).join('')

test('a long source is joined from its pieces, each small enough for a property', () => {
  const pieces = piecesOf('h1', kept)
  expect(Object.keys(pieces)).toHaveLength(3)
  for (const [key, value] of Object.entries(pieces)) {
    expect(key.length + value.length).toBeLessThanOrEqual(9 * 1024)
    expect(hashOfKey(key)).toBe('h1')
  }
  expect(joinPieces('h1', { ...pieces, other: 'x' })).toBe(kept)
})

test('a source with a piece missing, or of another time, is none', () => {
  const { 'source:h1:1': _, ...rest } = piecesOf('h1', kept)
  expect(joinPieces('h1', rest)).toBe(undefined)
  expect(joinPieces('h1', { ...rest, 'source:h1:1': '2|abc' })).toBe(undefined)
  expect(joinPieces('h1', { 'source:h1:0': 'nonsense' })).toBe(undefined)
  expect(joinPieces('h1', { 'source:h1:0': '1e9|x' })).toBe(undefined)
})
