import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflate } from './inflate.ts'

const largest = 1_000_000
const bytes = (buffer: Buffer) => new Uint8Array(buffer)
const level = fc.constantFrom(0, 1, 6, 9)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 2_000 }),
  fc
    .array(fc.constantFrom('<rect ', 'x="12"', '/>', 'ü', '図', '\n'), { maxLength: 4_000 })
    .map((parts) => parts.join('')),
)

test('whatever zlib packs is unpacked as it was', () => {
  fc.assert(
    fc.property(text, level, fc.constantFrom(0, 4), (original, packing, strategy) => {
      const packed = deflateRawSync(original, { level: packing, strategy })
      expect(new TextDecoder().decode(inflate(bytes(packed), largest))).toBe(original)
    }),
  )
})

test('long repetitions and far distances are unpacked as they were', () => {
  const original = Buffer.concat([
    Buffer.alloc(70_000, 7),
    Buffer.from('far'),
    Buffer.alloc(32_000, 1),
    Buffer.from('far'),
  ])
  expect(Buffer.from(inflate(bytes(deflateRawSync(original)), largest)).equals(original)).toBe(true)
})

test('any other bytes end, in a refusal or in some text within the limit', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (packed) => {
      try {
        expect(inflate(packed, 5_000).length).toBeLessThanOrEqual(5_000)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 500 },
  )
})

test('a small text that unpacks without end is refused', () => {
  expect(() => inflate(bytes(deflateRawSync(Buffer.alloc(200_000))), 100_000)).toThrow(RangeError)
})
