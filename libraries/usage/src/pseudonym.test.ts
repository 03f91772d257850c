import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Hmac, type Installation, pseudonym } from './pseudonym.ts'

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest()

const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((bytes) => new Set(bytes).size >= 16)
const part = fc.string({ minLength: 1, unit: 'grapheme' })
const installation: fc.Arbitrary<Installation> = fc.record({
  app: part,
  environment: part,
  installation: part,
})
const epoch = fc.string({ minLength: 1, unit: 'grapheme' })

const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const drawn = encode(Uint8Array.from({ length: 32 }, (_, at) => at * 7))
const one: Installation = { app: 'a', environment: 'e', installation: 'i' }

test('the same installation under the same key has the same id, of 22 characters', () => {
  fc.assert(
    fc.property(installation, key, epoch, (of, bytes, at) => {
      const id = pseudonym(of, { key: encode(bytes), epoch: at }, hmac)
      expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
      expect(pseudonym({ ...of }, { key: encode(bytes), epoch: at }, hmac)).toBe(id)
    }),
  )
})

test('another app, environment, installation, epoch or key gives another id', () => {
  fc.assert(
    fc.property(installation, installation, epoch, epoch, key, key, (a, b, epochA, epochB, keyA, keyB) => {
      const isSame = JSON.stringify([a, epochA, [...keyA]]) === JSON.stringify([b, epochB, [...keyB]])
      const idA = pseudonym(a, { key: encode(keyA), epoch: epochA }, hmac)
      const idB = pseudonym(b, { key: encode(keyB), epoch: epochB }, hmac)
      expect(idA === idB).toBe(isSame)
      expect(pseudonym({ ...a, app: b.app }, { key: encode(keyA), epoch: epochA }, hmac) === idA).toBe(
        a.app === b.app,
      )
    }),
  )
})

test('parts can not be shifted into one another', () => {
  const ids = [
    { app: 'a|b', environment: 'c', installation: 'd' },
    { app: 'a', environment: 'b|c', installation: 'd' },
    { app: 'a', environment: 'b', installation: 'c|d' },
    { app: 'a%7Cb', environment: 'c', installation: 'd' },
  ].map((of) => pseudonym(of, { key: drawn, epoch: '1' }, hmac))
  expect(new Set(ids).size).toBe(4)
})

test('the id is the first half of the HMAC of what the decision page says', () => {
  const message = 'crenwiz-usage-1|a|e|i|2026-4'
  const expected = createHmac('sha256', Buffer.from(drawn, 'base64')).update(message).digest().subarray(0, 16)
  expect(pseudonym(one, { key: drawn, epoch: '2026-4' }, hmac)).toBe(expected.toString('base64url'))
})

test('without a drawn key of 256 bits there is no id', () => {
  const keys = [
    undefined,
    '',
    'secret',
    'changeme'.repeat(8),
    encode(new Uint8Array(32)),
    encode(Uint8Array.from({ length: 31 }, (_, at) => at)),
    encode(Uint8Array.from({ length: 33 }, (_, at) => at)),
    `${drawn}!`,
  ]
  for (const text of keys) expect(pseudonym(one, { key: text, epoch: '1' }, hmac)).toBeUndefined()
})

test('a key with a line break after it is still the key', () => {
  const plain = pseudonym(one, { key: drawn, epoch: '1' }, hmac)
  expect(pseudonym(one, { key: `${drawn}\n`, epoch: '1' }, hmac)).toBe(plain)
})

test('without an installation there is no id', () => {
  for (const missing of [{ app: '' }, { environment: '' }, { installation: '' }, { installation: '\ud800' }])
    expect(pseudonym({ ...one, ...missing }, { key: drawn, epoch: '1' }, hmac)).toBeUndefined()
})
