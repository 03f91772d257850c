import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AdfDocument, AdfNode } from '../../adf.ts'
import { fromAdf } from './from-adf.ts'
import { canonical } from './rest.ts'
import { toAdf } from './to-adf.ts'

function again(content: readonly AdfNode[]): AdfDocument {
  const doc = fromAdf({ version: 1, type: 'doc', content })
  doc.check()
  return toAdf(doc)
}

const text = { type: 'text', text: 'Hello' }
const types = [
  'paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'taskList', 'taskItem', 'decisionList', 'blockquote',
  'codeBlock', 'panel', 'expand', 'layoutSection', 'layoutColumn', 'rule', 'mediaSingle', 'media', 'caption', 'table',
  'tableRow', 'tableCell', 'tableHeader', 'extension', 'bodiedExtension', 'inlineExtension', 'hardBreak', 'mention',
  'status', 'syncBlock', 'doc', 'text', 'opaqueBlock', 'opaqueInline', 'constructor', '__proto__',
] // biome-ignore format: a list to be read as one
const names = [
  'level',
  'order',
  'layout',
  'localId',
  'state',
  'language',
  'panelType',
  'title',
  'width',
  'url',
  'type',
  'id',
  'colspan',
  'colwidth',
  'parameters',
  'rest',
  'json',
  'other',
]
const attrs = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 1 }), {
  noNullPrototype: true,
})
const marks = fc.array(
  fc.record(
    { type: fc.constantFrom('strong', 'em', 'link', 'code', 'annotation', 'opaqueMark', 'alignment'), attrs },
    { requiredKeys: ['type'], noNullPrototype: true },
  ),
  { maxLength: 3 },
)
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record(
      { type: fc.constant('text'), text: fc.string({ minLength: 1 }), marks },
      { requiredKeys: ['type', 'text'], noNullPrototype: true },
    ),
    fc.record(
      {
        type: fc.constantFrom(...types),
        attrs,
        marks,
        content: fc.array(tie('node'), { maxLength: 3 }),
        extra: fc.jsonValue(),
      },
      { requiredKeys: ['type'], noNullPrototype: true },
    ),
  ),
}))

test('whatever a stored document holds, the editor gives it back', () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 4 }), (content) => {
      const stored = JSON.parse(JSON.stringify(content))
      expect(canonical(again(stored).content)).toBe(canonical(stored))
    }),
    { numRuns: 500 },
  )
})

test('a node that the editor does not know comes back byte for byte', () => {
  const unknown = {
    type: 'syncBlock',
    attrs: { z: 1, a: [{ b: null }] },
    content: [{ type: 'odd', text: ' x ' }],
  }
  expect(JSON.stringify(again([unknown]).content[0])).toBe(JSON.stringify(unknown))
})

test('ordinary documents are edited as themselves, not kept as opaque blocks', () => {
  const content: AdfNode[] = [
    { type: 'heading', attrs: { level: 2 }, content: [text] },
    {
      type: 'paragraph',
      attrs: { localId: 'p1' },
      marks: [{ type: 'alignment', attrs: { align: 'center' } }],
      content: [text],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text] }] }],
    },
    { type: 'panel', attrs: { panelType: 'note' }, content: [{ type: 'paragraph' }] },
    {
      type: 'table',
      attrs: { layout: 'default', width: 760 },
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: {}, content: [{ type: 'paragraph', content: [] }] }],
        },
      ],
    },
    {
      type: 'taskList',
      attrs: { localId: 't' },
      content: [{ type: 'taskItem', attrs: { localId: 'i', state: 'DONE' }, content: [text] }],
    },
    {
      type: 'mediaSingle',
      attrs: { layout: 'center' },
      content: [{ type: 'media', attrs: { type: 'external', url: 'https://a.example/x.png' } }],
    },
    {
      type: 'extension',
      attrs: {
        extensionType: 'com.atlassian.ecosystem',
        extensionKey: 'a/static/b',
        localId: 'm',
        parameters: { guestParams: { x: 1 } },
      },
    },
  ]
  const doc = fromAdf({ version: 1, type: 'doc', content })
  expect(doc.content.content.map(({ type }) => type.name)).toEqual(content.map(({ type }) => type))
  expect(toAdf(doc).content).toEqual(content)
})

test('an empty document opens as one empty paragraph', () => {
  expect(again([])).toEqual({ version: 1, type: 'doc', content: [{ type: 'paragraph' }] })
})
