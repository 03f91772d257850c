import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64Url } from './base64.ts'

test('bytes are written as Node writes them and read back from both alphabets', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64(text)).toEqual(bytes)
      expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
    }),
  )
})

test('a character of neither alphabet is refused', () => {
  for (const text of ['AAA*', 'A A', 'ä', '=A', 'A===']) expect(fromBase64(text)).toBeUndefined()
})
