import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureHash } from './hash.ts'

const input = { source: 'a -> b', kind: 'dot', theme: 'auto', engineVersion: '1' } as const

test('the same input has the same hash', () => {
  expect(pictureHash(input)).toBe(pictureHash({ ...input }))
})

test('each part of the input changes the hash', () => {
  const changed = [
    { ...input, source: 'a -> c' },
    { ...input, kind: 'mermaid' as const },
    { ...input, theme: 'dark' as const },
    { ...input, engineVersion: '2' },
  ]
  expect(new Set([input, ...changed].map(pictureHash)).size).toBe(5)
})

test('two sources never met with one hash', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other)
      expect(pictureHash({ ...input, source: one })).not.toBe(pictureHash({ ...input, source: other }))
    }),
  )
})
