import fc from 'fast-check'
import { expect, test } from 'vitest'
import { definePageConfig } from './page-config.ts'

interface Note {
  readonly text: string
  readonly tags: readonly string[]
}

/** Version 2 of a made-up add-on: version 0 had `{ body }`, version 1 `{ text }`, version 2 has tags beside it. */
const format = definePageConfig<Note>({
  version: 2,
  read({ text, tags }) {
    if (typeof text !== 'string') return { ok: false, fault: 'text: expected a string' }
    if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string'))
      return { ok: false, fault: 'tags: expected strings' }
    return { ok: true, config: { text, tags } }
  },
  migrations: [
    ({ body, ...rest }) => ({ ...rest, text: body, version: 1 }),
    (document) => ({ ...document, tags: [], version: 2 }),
  ],
  budget: { text: 40, 'meta.note': 20, document: 100 },
})

const anyNote = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 8 }),
  tags: fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
})

test('whatever JSON a host has stored, it opens to one of the states and loses nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const opened = format.open(stored)
      expect(['empty', 'ready', 'unreadable']).toContain(opened.state)
      if (opened.state === 'unreadable')
        expect(JSON.stringify(JSON.parse(opened.raw))).toBe(JSON.stringify(stored))
    }),
  )
})

test('whatever is handed in that is no JSON, nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
      (stored) => {
        expect(() => format.open(stored)).not.toThrow()
      },
    ),
  )
})

test('what is packed opens to the same configuration', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const packed = format.pack(note)
      fc.pre(packed.ok)
      const opened = format.open(JSON.parse(JSON.stringify(packed.ok && packed.document)))
      expect(opened).toEqual({ state: 'ready', config: note })
    }),
  )
})

test('nothing saved yet is empty', () => {
  expect(format.open(undefined)).toEqual({ state: 'empty' })
  expect(format.open(null)).toEqual({ state: 'empty' })
  expect(format.open({})).toEqual({ state: 'empty' })
})

test('a document without a version is of version 0 and is upgraded through every version', () => {
  expect(format.open({ body: 'old' })).toEqual({
    state: 'ready',
    config: { text: 'old', tags: [] },
    upgradedFrom: 0,
  })
  expect(format.open({ version: 1, text: 'newer' })).toMatchObject({ state: 'ready', upgradedFrom: 1 })
})

test('a document from the future is kept as it is', () => {
  const stored = { version: 3, text: 'x', tags: [], mood: 'bright' }
  expect(format.open(stored)).toEqual({
    state: 'unreadable',
    code: 'CONFIG_FROM_FUTURE',
    raw: JSON.stringify(stored, null, 2),
    fault: 'version: 3 is newer than 2',
  })
})

test('a corrupt document names the fault and keeps the text', () => {
  const opened = format.open({ version: 2, text: 7, tags: [] })
  expect(opened).toMatchObject({
    state: 'unreadable',
    code: 'CONFIG_CORRUPT',
    fault: 'text: expected a string',
  })
  for (const version of [-1, 1.5, '2', null, [], Number.NaN])
    expect(format.open({ version, text: 'x' })).toMatchObject({
      fault: 'version: expected a whole number from 0',
    })
  for (const stored of ['text', 7, true, [], [{ version: 2 }]])
    expect(format.open(stored)).toMatchObject({ fault: 'document: expected an object' })
})

test('a prototype in a document changes no prototype and stands in the raw text', () => {
  const stored: unknown = JSON.parse(
    '{"__proto__":{"text":"evil","polluted":1},"constructor":{"prototype":{"a":1}}}',
  )
  const opened = format.open(stored)
  expect(opened.state).toBe('unreadable')
  expect(opened.state === 'unreadable' && opened.raw).toContain('"evil"')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a cycle or a big integer is unreadable, not a crash', () => {
  const cycle: Record<string, unknown> = { version: 9 }
  cycle.self = cycle
  expect(format.open(cycle)).toMatchObject({ state: 'unreadable', code: 'CONFIG_FROM_FUTURE' })
  expect(format.open(10n)).toMatchObject({ state: 'unreadable', raw: '10' })
  expect(format.open(() => 1)).toMatchObject({ state: 'unreadable' })
})

test('a reader or a migration that throws loses no text', () => {
  const broken = definePageConfig<Note>({
    version: 1,
    read: () => {
      throw new Error('reader broke')
    },
    migrations: [(document) => document],
    budget: { document: 10 },
  })
  expect(broken.open({ text: 'mine' })).toEqual({
    state: 'unreadable',
    code: 'CONFIG_CORRUPT',
    raw: '{\n  "text": "mine"\n}',
    fault: 'reader broke',
  })
})

test('a part over its budget is refused with its bytes and the limit', () => {
  expect(format.pack({ text: 'x'.repeat(39), tags: [] })).toEqual({
    ok: false,
    refused: { code: 'CONFIG_TOO_LARGE', part: 'text', bytes: 41, limit: 40 },
  })
  expect(format.pack({ text: 'x'.repeat(38), tags: [] }).ok).toBe(true)
})

test('bytes are those of UTF-8 JSON', () => {
  const nothingFits = definePageConfig<{ text: string }>({
    version: 0,
    read: () => ({ ok: false, fault: '' }),
    migrations: [],
    budget: { text: 0, document: 0 },
  })
  const unit = fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0x7ff }), fc.nat({ max: 0xffff }))
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
      const text = `${String.fromCharCode(...units)}😀`
      const bytes = new TextEncoder().encode(JSON.stringify(text)).length
      expect(nothingFits.pack({ text })).toMatchObject({ refused: { part: 'text', bytes } })
    }),
  )
})

test('the whole document and a part of a part have budgets too', () => {
  const tooMany = { text: '', tags: Array.from({ length: 40 }, () => 'abc') }
  expect(format.pack(tooMany)).toMatchObject({ refused: { part: 'document', limit: 100 } })
  const noted = { text: '', tags: [], meta: { note: 'n'.repeat(30) } }
  expect(format.pack(noted)).toMatchObject({ refused: { part: 'meta.note', bytes: 32, limit: 20 } })
})

test('ten megabytes open without a crash', () => {
  const opened = format.open({ version: 2, text: 'x'.repeat(10_000_000), tags: 'none' })
  expect(opened.state === 'unreadable' && opened.raw.length).toBeGreaterThan(10_000_000)
})
