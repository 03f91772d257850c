import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DiagramConfig } from './config.ts'
import { diagramBudget, diagramFormat } from './config-format.ts'
import { kindIds } from './picture/kind.ts'

const base64 = (most: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9+/]{1,${most}}={0,2}$`))
const pixels = fc.integer({ min: 1, max: 32_767 })

const anyPicture = fc.record(
  { width: pixels, height: pixels, svg: base64(80), dark: base64(80), hash: fc.string() },
  { requiredKeys: ['width', 'height', 'svg', 'hash'] },
)

const anyConfig: fc.Arbitrary<DiagramConfig> = fc.record(
  {
    kind: fc.constantFrom(...kindIds),
    source: fc.string({ unit: 'grapheme' }),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    align: fc.constantFrom('left', 'center', 'right'),
    width: fc.oneof(fc.constant('natural' as const), fc.integer({ min: 1, max: 100 })),
    caption: fc.string({ unit: 'grapheme' }),
    alt: fc.string({ unit: 'grapheme' }),
    picture: anyPicture,
  },
  { requiredKeys: ['kind', 'source', 'theme', 'align', 'width', 'caption', 'alt'] },
)

const sample: DiagramConfig = {
  kind: 'mermaid',
  source: 'graph TD\n  A --> B',
  theme: 'auto',
  align: 'center',
  width: 'natural',
  caption: '',
  alt: '',
}

test('a saved diagram opens to what was saved', () => {
  fc.assert(
    fc.property(anyConfig, (config) => {
      const packed = diagramFormat.pack(config)
      const stored: unknown = JSON.parse(JSON.stringify(packed.ok && packed.document))
      expect(diagramFormat.open(stored)).toEqual({ state: 'ready', config })
    }),
  )
})

test('whatever a page holds, nothing is thrown and no text is lost', () => {
  const almost = fc.record(
    { version: fc.constantFrom(0, 1, 2), kind: fc.constantFrom('dot', 'doodle'), source: fc.jsonValue() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(almost, fc.jsonValue()), (stored) => {
      const opened = diagramFormat.open(stored)
      if (opened.state === 'unreadable')
        expect(JSON.stringify(JSON.parse(opened.raw))).toBe(JSON.stringify(stored))
      if (opened.state === 'ready') expect(typeof opened.config.source).toBe('string')
    }),
  )
})

test('a diagram of version 0 is upgraded', () => {
  expect(diagramFormat.open({ type: 'dot', code: 'digraph { a -> b }' })).toEqual({
    state: 'ready',
    config: { ...sample, kind: 'dot', source: 'digraph { a -> b }' },
    upgradedFrom: 0,
  })
})

test('a malformed picture is dropped and the source stays', () => {
  const picture = { width: 10, height: 10, svg: 'AAAA', hash: 'h' }
  const malformed = [
    7,
    [],
    {},
    { ...picture, width: -1 },
    { ...picture, width: 1e9 },
    { ...picture, svg: '<svg onload=alert(1)>' },
    { ...picture, svg: 'A'.repeat(100_000) },
    { ...picture, dark: '' },
    { ...picture, hash: null },
  ]
  for (const bad of malformed)
    expect(diagramFormat.open({ version: 1, kind: 'mermaid', source: sample.source, picture: bad })).toEqual({
      state: 'ready',
      config: sample,
    })
})

test('a fault in a text field is named by its path', () => {
  const faults: readonly (readonly [object, string])[] = [
    [{ kind: 'doodle' }, 'kind: expected one of mermaid, dot, vega-lite, math, mindmap, plantuml'],
    [{ source: 7 }, 'source: expected a string'],
    [{ theme: 'pink' }, 'theme: expected one of auto, light, dark'],
    [{ align: 'top' }, 'align: expected one of left, center, right'],
    [{ width: 101 }, 'width: expected natural, or 1 to 100'],
    [{ caption: [] }, 'caption: expected a string'],
    [{ alt: {} }, 'alt: expected a string'],
  ]
  for (const [change, fault] of faults)
    expect(diagramFormat.open({ version: 1, ...sample, ...change })).toMatchObject({
      state: 'unreadable',
      code: 'CONFIG_CORRUPT',
      fault,
    })
})

test('a source over the budget is refused with its size and the limit', () => {
  expect(diagramFormat.pack({ ...sample, source: 'x'.repeat(65_535) })).toEqual({
    ok: false,
    refused: { code: 'CONFIG_TOO_LARGE', part: 'source', bytes: 65_537, limit: 65_536 },
  })
})

test('a picture that is too large is left out, and the source is saved', () => {
  const picture = { width: 10, height: 10, svg: 'A'.repeat(49_152), hash: 'h' }
  const packed = diagramFormat.pack({ ...sample, picture })
  expect(packed).toEqual({ ok: true, document: { ...sample, version: 1 } })
})

test('texts at their limits fit without a picture, so only a text is ever refused', () => {
  const { source, caption, alt, document } = diagramBudget
  const full = {
    ...sample,
    source: 'x'.repeat(source - 2),
    caption: 'x'.repeat(caption - 2),
    alt: 'x'.repeat(alt - 2),
    picture: { width: 1, height: 1, svg: 'A'.repeat(49_150), dark: 'A'.repeat(49_150), hash: 'h' },
  }
  const packed = diagramFormat.pack(full)
  expect(packed.ok && 'picture' in packed.document).toBe(false)
  expect(packed.ok && JSON.stringify(packed.document).length).toBeLessThan(document)
})
