import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindIds } from '../../../picture/kind.ts'
import { type AdfNode, configOf, exportDiagram } from './export-macro.ts'

const stored = {
  version: 1,
  kind: 'dot',
  source: 'digraph {\n  a -> b\n}',
  caption: 'How a goes to b',
  alt: 'Two boxes, a and b, with an arrow from a to b',
}

test('an export has the caption, the alternative text and the source', () => {
  expect(exportDiagram(stored)).toEqual({
    version: 1,
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'How a goes to b' }] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: stored.alt, marks: [{ type: 'em' }] }],
      },
      { type: 'codeBlock', attrs: { language: 'dot' }, content: [{ type: 'text', text: stored.source }] },
    ],
  })
})

test('what a writer left empty is left out', () => {
  const { content } = exportDiagram({ version: 1, kind: 'math', source: 'x^2' })
  expect(content).toEqual([
    { type: 'codeBlock', attrs: { language: 'latex' }, content: [{ type: 'text', text: 'x^2' }] },
  ])
})

test('an unreadable configuration is exported as its raw text, whole', () => {
  const future = { version: 9, source: 'graph TD', mood: 'bright' }
  const { content } = exportDiagram(future)
  expect(content[0]?.content?.[0]?.text).toBe(JSON.stringify(future, null, 2))
})

test('a macro that was never saved exports as an empty paragraph', () => {
  expect(exportDiagram(undefined).content).toEqual([{ type: 'paragraph', content: [] }])
})

test('whatever is stored, every text node has text and every source is there', () => {
  const nodesOf = (node: AdfNode): readonly AdfNode[] => [node, ...(node.content ?? []).flatMap(nodesOf)]
  const config = fc.record({
    version: fc.constant(1),
    kind: fc.constantFrom(...kindIds),
    source: fc.string({ minLength: 1, unit: 'grapheme' }),
    caption: fc.string(),
    alt: fc.string(),
  })
  fc.assert(
    fc.property(fc.oneof(config, fc.jsonValue()), (value) => {
      const nodes = exportDiagram(value).content.flatMap(nodesOf)
      for (const node of nodes.filter(({ type }) => type === 'text')) expect(node.text).not.toBe('')
    }),
  )
  fc.assert(
    fc.property(config, (value) => {
      expect(exportDiagram(value).content.at(-1)?.content?.[0]?.text).toBe(value.source)
    }),
  )
})

test('the configuration is read from the macro’s context, wherever the payload ends', () => {
  expect(configOf({ context: { extension: { config: stored } }, exportType: 'pdf' })).toBe(stored)
  for (const payload of [undefined, null, 7, {}, { context: {} }, { context: { extension: null } }])
    expect(configOf(payload)).toBeUndefined()
})
