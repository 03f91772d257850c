import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binaryLiteral } from './binary-literal.ts'

/** As emscripten writes it: zero as U+0100, quotes, backslashes and line ends escaped. */
function written(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => (byte === 0 ? '\u0100' : String.fromCharCode(byte))).join('')
  return letters.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

test('the bytes come back as they were written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const glue = `a;binaryDecode('${written(bytes)}');b`
      const found = binaryLiteral(glue)
      expect(found.bytes).toEqual(bytes)
      expect(glue.slice(0, found.start) + glue.slice(found.end)).toBe('a;;b')
    }),
  )
})

test('glue without the literal is refused in words', () => {
  expect(() => binaryLiteral('nothing')).toThrow('binaryDecode')
})
