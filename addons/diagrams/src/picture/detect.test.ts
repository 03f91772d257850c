import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectKind, kindOfFile } from './detect.ts'
import { kindIds } from './kind.ts'
import { kinds } from './kinds.ts'
import { templates } from './templates.ts'

const samples = kindIds.flatMap((kind) => templates[kind].map(({ id, source }) => ({ kind, id, source })))

test.each(samples)('the $kind template $id is seen to be $kind', ({ kind, source }) => {
  expect(detectKind(source)?.kind).toBe(kind)
})

test.each(samples)('in a fence without a name the $kind template $id is found too', ({ kind, source }) => {
  expect(detectKind(`\`\`\`\n${source}\`\`\`\n`)).toEqual({ kind, source: source.trimEnd() })
})

test('a named fence gives its kind and its inside', () => {
  for (const kind of kindIds)
    for (const fence of kinds[kind].fences)
      expect(detectKind(`~~~ ${fence}\nanything\n~~~`)).toEqual({ kind, source: 'anything' })
})

test.each([
  ['graph TD\n A-->B', 'mermaid'],
  ['---\ntitle: x\n---\nflowchart LR\n a-->b', 'mermaid'],
  ['%% note\nsequenceDiagram\n a->>b: c', 'mermaid'],
  ['graph { a -- b }', 'dot'],
  ['// c\nstrict digraph "x" {a->b}', 'dot'],
  ['{"$schema":"https://vega.github.io/schema/vega-lite/v6.json","mark":"bar"}', 'vega-lite'],
  ['$$\ne=mc^2\n$$', 'math'],
  ['\\frac{1}{2}', 'math'],
  ['# A\n## B\n- c', 'mindmap'],
  ['Alice -> Bob: hi\nBob --> Alice: hi', 'plantuml'],
  ['@startmindmap\n* a\n@endmindmap', 'plantuml'],
])('%s is seen to be %s', (source, kind) => {
  expect(detectKind(source)?.kind).toBe(kind)
})

test.each(['Hello, how are you?', '{"a": 1}', 'const x = 1', ''])('%s is no diagram', (source) => {
  expect(detectKind(source)).toBeUndefined()
})

test('detection never throws and never loses text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const found = detectKind(text)
      if (found) expect(text.replaceAll('\r\n', '\n')).toContain(found.source)
    }),
  )
})

test('a file is known by its ending', () => {
  expect(kindOfFile('a.puml')).toBe('plantuml')
  expect(kindOfFile('Chart.VL.JSON')).toBe('vega-lite')
  expect(kindOfFile('a.txt')).toBeUndefined()
})
