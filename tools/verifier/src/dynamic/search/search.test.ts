import { createHash } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Canary, idCanary, textCanary } from '../canary/canary.ts'
import { createWords } from '../canary/words.ts'
import { algorithms } from './forms.ts'
import { createSearch } from './search.ts'

const words = createWords(7)
const canaries: readonly Canary[] = [
  textCanary('email', 'e-mail', `${words.word()}@${words.word()}.example`),
  textCanary('title', 'title', `${words.word()} ${words.word()}`),
  idCanary('accountId', 'account', `712020:${words.uuid()}`),
  idCanary('cloudId', 'cloud id', words.uuid()),
]
const search = createSearch(canaries)

type Wrap = readonly [string, (text: string) => string | Uint8Array]

const encodings: readonly Wrap[] = [
  ['raw', (text) => text],
  ['upper', (text) => text.toUpperCase()],
  ['lower', (text) => text.toLowerCase()],
  ['reversed', (text) => [...text].reverse().join('')],
  ['URL', (text) => encodeURIComponent(text)],
  ['every byte URL-encoded', (text) => text.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`)],
  ['hex', (text) => Buffer.from(text).toString('hex')],
  ['upper hex', (text) => Buffer.from(text).toString('hex').toUpperCase()],
  ['base64', (text) => Buffer.from(text).toString('base64')],
  ['base64url', (text) => Buffer.from(text).toString('base64url')],
  ['base64 one on', (text) => Buffer.from(`x${text}`).toString('base64')],
  ['base64 two on', (text) => Buffer.from(`xy${text}`).toString('base64')],
  ['JSON', (text) => JSON.stringify({ a: text })],
  ['escaped', (text) => text.replace(/./g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
  ['HTML', (text) => text.replace(/./g, (c) => `&#${c.charCodeAt(0)};`)],
  ['gzip', (text) => gzipSync(text)],
  ['deflate', (text) => deflateSync(text)],
  ['raw deflate', (text) => deflateRawSync(`é${text}${text}`)],
  ['brotli', (text) => brotliCompressSync(`é${text}${text}`)],
  ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ...algorithms.flatMap((algorithm) =>
    (['hex', 'base64', 'base64url'] as const).map(
      (encoding): Wrap => [
        `${algorithm} ${encoding}`,
        (text) => createHash(algorithm).update(text).digest(encoding),
      ],
    ),
  ),
  ['cut sha256', (text) => createHash('sha256').update(text).digest('hex').slice(0, 8)],
  ['upper sha256', (text) => createHash('sha256').update(text).digest('hex').toUpperCase()],
]

const wraps = fc.constantFrom(...encodings)
const filler = fc.string({ unit: fc.constantFrom(...' ,:;{}"=&x\n'), maxLength: 40 })

test('each form of each canary is found between any other bytes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...canaries),
      wraps,
      filler,
      filler,
      (canary, [name, wrap], before, after) => {
        const wrapped = Buffer.from(wrap(canary.value))
        // what is packed stands alone or is found by its first bytes; the others may stand in the midst of something
        const isPacked = /deflate|brotli|UTF/.test(name)
        const bytes = isPacked
          ? wrapped
          : Buffer.concat([Buffer.from(`${before} `), wrapped, Buffer.from(` ${after}`)])
        expect(search.in(bytes).map((sighting) => sighting.canary.name)).toContain(canary.name)
      },
    ),
    { numRuns: 600 },
  )
})

test('a form within a form is found', () => {
  const outer = encodings.filter(([name]) => /^(URL|hex|base64|base64url|gzip|JSON)$/.test(name))
  for (const canary of canaries)
    for (const [innerName, inner] of encodings)
      for (const [outerName, wrap] of outer) {
        const text = Buffer.from(inner(canary.value)).toString('latin1')
        const bytes = wrap(
          /deflate|brotli|gzip|UTF/.test(innerName) ? Buffer.from(text, 'latin1').toString('base64') : text,
        )
        const found = search.in(Buffer.from(bytes)).map((sighting) => sighting.canary.name)
        expect([outerName, innerName, found]).toEqual([
          outerName,
          innerName,
          expect.arrayContaining([canary.name]),
        ])
      }
})

test('nothing is found in bytes that have no canary in them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), fc.string({ maxLength: 400 }), (bytes, text) => {
      expect(search.in(bytes)).toEqual([])
      expect(search.in(Buffer.from(text))).toEqual([])
      expect(search.in(Buffer.from(createHash('sha256').update(text).digest('hex')))).toEqual([])
    }),
  )
})

test('a form says how the canary was written and what stood around it', () => {
  const [email] = canaries
  const cut = createHash('sha256')
    .update(email?.value ?? '')
    .digest('hex')
    .slice(0, 16)
  const [sighting] = search.in(Buffer.from(`{"uid":"${cut}","n":1}`))
  expect(sighting?.form).toBe('sha256 of it, hex, first 16 characters')
  expect(sighting?.around).toBe(`{"uid":"${cut}","n":1}`)
})
