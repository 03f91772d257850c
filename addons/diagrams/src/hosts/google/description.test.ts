import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describe, longestToken, readDescription } from './description.ts'

test('what people read comes first, the source behind it, and both are read again', () => {
  expect(describe('Two boxes', 'abc')).toBe('Two boxes [crenwiz:abc]')
  expect(readDescription('Two boxes [crenwiz:abc]')).toEqual({ alt: 'Two boxes', kept: 'abc' })
  const words = fc.string().filter((text) => !/[[\]\r\n]/.test(text))
  fc.assert(
    fc.property(words, fc.stringMatching(/^[A-Za-z0-9_-]{1,200}$/), (alt, kept) => {
      expect(readDescription(describe(alt, kept))).toEqual({ alt: alt.trim(), kept })
    }),
  )
})

test('words that a person adds around the source are theirs', () => {
  expect(readDescription('My own words. [crenwiz:abc] And more.')).toEqual({
    alt: 'My own words. And more.',
    kept: 'abc',
  })
})

test('a description without a source is all words', () => {
  expect(readDescription('Only words [crenwiz:]')).toEqual({ alt: 'Only words [crenwiz:]' })
})

test('lines become one, because Google would join their words', () => {
  expect(describe('first\n second\r\nthird', 'abc')).toBe('first second third [crenwiz:abc]')
})

test('a source that is too long is left to the other places', () => {
  expect(describe('words', 'x'.repeat(longestToken))).toBe('words')
})
