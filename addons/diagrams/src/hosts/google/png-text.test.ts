import fc from 'fast-check'
import { expect, test } from 'vitest'
import { png } from '../../../test/google/trial-project.ts'
import { textOf, withText } from './png-text.ts'

const picture = new Uint8Array(png(16, 8))

test('a text in a picture is read again, and the picture is the same but for it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,3000}$/), (text) => {
      expect(textOf(withText(picture, text))).toBe(text)
    }),
  )
  const made = withText(picture, 'abc')
  expect(made.subarray(0, picture.length - 12)).toEqual(picture.subarray(0, -12))
  expect(made.subarray(-12)).toEqual(picture.subarray(-12))
})

test('a picture without a text, a damaged one and what is no picture have none', () => {
  const made = withText(picture, 'abcdefgh')
  expect(textOf(picture)).toBe(undefined)
  expect(textOf(made.map((byte, at) => (at === made.length - 20 ? byte ^ 1 : byte)))).toBe(undefined)
  expect(textOf(made.subarray(0, made.length - 20))).toBe(undefined)
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(textOf(bytes)).toBe(undefined)
    }),
  )
})
