import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf, paragraph } from '../../docs/trial-docs.ts'
import { applyChange } from './change.ts'
import { type Container, container, type DocNode, isContainer, textNode } from './model.ts'
import type { Operation } from './operations.ts'
import { parseOperations } from './parse.ts'
import { plainText } from './plain-text.ts'
import { lengthOfRuns } from './runs.ts'
import { checkWhole } from './structure.ts'
import { cloneNode, createTree, walk } from './tree.ts'

const document = (body: Container) => createTree(container('document', 'document', [body]))
const picture = (id: string): DocNode => ({
  id,
  kind: 'image',
  attributes: { image: 'i', width: 1, height: 1 },
})

/** What someone might do; the numbers pick from what is there. */
interface Act {
  readonly kind: 'insert' | 'remove' | 'replaceText' | 'setAttributes'
  readonly at: number
  readonly to: number
  readonly what: number
  readonly text: string
}
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replaceText', 'setAttributes'),
  at: fc.nat(30),
  to: fc.nat(6),
  what: fc.nat(10),
  text: fc.string({ maxLength: 4 }),
})
const changes = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 15 })

function nodeFor(what: number, id: string, text: string): DocNode {
  const cell = container('tableCell', `${id}c`, [paragraph(`${id}cp`, [textNode(`${id}ct`, text)])])
  const made: readonly DocNode[] = [
    paragraph(id, [textNode(`${id}t`, text)]),
    container('listItem', id, [textNode(`${id}t`, text), textNode(`${id}u`, text)]),
    container('table', id, [container('tableRow', `${id}r`, [cell])]),
    container('tableRow', id, [cell]),
    textNode(id, text, { bold: true }),
    textNode(id, text),
    picture(id),
    { id, kind: 'pageBreak', attributes: {} },
    container('header', id, [paragraph(`${id}p`)]),
    container('tableCell', id, [paragraph(`${id}p`)]),
    { id, kind: 'namedRange', name: 'mine', parts: [{ element: 't0', start: 1, end: 2 }, { element: 'p1' }] },
  ]
  return made[what] as DocNode
}

function operationFor(root: Container, { kind, at, to, what, text }: Act, fresh: string): Operation {
  const nodes = [...walk(root)]
  const node = nodes[at % nodes.length] as DocNode
  if (kind === 'remove') return { op: 'remove', id: node.id }
  if (kind === 'insert') {
    const siblings = isContainer(node) ? node.children : []
    return {
      op: 'insert',
      parent: node.id,
      after: siblings[to % (siblings.length + 1)]?.id ?? null,
      node: nodeFor(what, fresh, text),
    }
  }
  const texts = nodes.filter((each) => each.kind === 'text')
  const target = texts[at % Math.max(1, texts.length)]
  const length = target?.kind === 'text' ? lengthOfRuns(target.runs) : 0
  const [start, end] = [Math.min(to, length), Math.min(to + what, length)]
  if (kind === 'replaceText')
    return { op: 'replaceText', id: target?.id ?? 'none', start, end, runs: [{ text, attributes: {} }] }
  return what % 2 === 0
    ? { op: 'setAttributes', id: node.id, attributes: { bold: true, linkUrl: null } }
    : { op: 'setAttributes', id: target?.id ?? 'none', start, end, attributes: { italic: to % 2 === 0 } }
}

const start = () =>
  createTree(
    container('document', 'document', [
      bodyOf('one', 'two', '', 'four'),
      { id: 'r', kind: 'namedRange', name: 'r', parts: [{ element: 't0', start: 1, end: 3 }] },
      {
        id: 's',
        kind: 'namedRange',
        name: 's',
        parts: [{ element: 't1', start: 0, end: 2 }, { element: 'p0' }],
      },
    ]),
  )

test('whatever is done to a document, it stays valid, and undoing all of it brings back what was', () => {
  fc.assert(
    fc.property(changes, (lists) => {
      const tree = start()
      const before = cloneNode(tree.root)
      const undo: (readonly Operation[])[] = []
      let fresh = 0
      for (const acts of lists) {
        const was = cloneNode(tree.root)
        fresh += 10
        const changed = applyChange(
          tree,
          acts.map((each, index) => operationFor(tree.root, each, `n${fresh + index}`)),
        )
        expect(checkWhole(tree.root)).toBeNull()
        if (changed.ok) undo.unshift(changed.inverse)
        else expect(tree.root).toEqual(was)
      }
      for (const inverse of undo) expect(applyChange(tree, inverse).ok).toBe(true)
      expect(tree.root).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

test('operations and what they led to are the same after a way through JSON, on another copy of the document', () => {
  fc.assert(
    fc.property(changes, (lists) => {
      const [here, there] = [start(), start()]
      let fresh = 0
      for (const acts of lists) {
        fresh += 10
        const changed = applyChange(
          here,
          acts.map((each, index) => operationFor(here.root, each, `n${fresh + index}`)),
        )
        if (!changed.ok) continue
        const parsed = parseOperations(JSON.parse(JSON.stringify(changed.operations)))
        if ('problem' in parsed) throw new Error(parsed.problem)
        expect(applyChange(there, parsed.operations).ok).toBe(true)
      }
      expect(there.root).toEqual(here.root)
      const again = createTree(JSON.parse(JSON.stringify(here.root)) as Container)
      expect(again.root).toEqual(here.root)
    }),
    { numRuns: 150 },
  )
})

test('an operation whose element is gone is refused, and nothing of the change is done', () => {
  const tree = document(bodyOf('one', 'two'))
  const refused = applyChange(tree, [
    { op: 'replaceText', id: 't0', start: 0, end: 3, runs: [{ text: '1', attributes: {} }] },
    { op: 'remove', id: 'nowhere' },
  ])
  expect(refused).toEqual({ ok: false, refusal: { code: 'GONE', id: 'nowhere' }, at: 1 })
  expect(plainText(tree.root)).toBe('one\ntwo')
  expect(
    applyChange(tree, [{ op: 'insert', parent: 'body', after: 'p9', node: paragraph('new') }]),
  ).toMatchObject({ refusal: { code: 'GONE', id: 'p9' } })
})

test('a section keeps its last paragraph', () => {
  const tree = document(bodyOf('one'))
  expect(applyChange(tree, [{ op: 'remove', id: 'p0' }])).toMatchObject({
    refusal: { code: 'LAST_PARAGRAPH' },
  })
  const table = container('table', 'x')
  expect(applyChange(tree, [{ op: 'insert', parent: 'body', after: 'p0', node: table }])).toMatchObject({
    refusal: { code: 'LAST_PARAGRAPH' },
  })
  expect(applyChange(tree, [{ op: 'insert', parent: 'body', after: null, node: table }]).ok).toBe(true)
})

test('a picture between two texts parts them, and without it they are one', () => {
  const tree = document(bodyOf('onetwo'))
  const split = applyChange(tree, [
    { op: 'replaceText', id: 't0', start: 3, end: 6, runs: [] },
    { op: 'insert', parent: 'p0', after: 't0', node: picture('i') },
    { op: 'insert', parent: 'p0', after: 'i', node: textNode('t9', 'two') },
  ])
  expect(split.ok).toBe(true)
  const kinds = () => (tree.find('p0') as Container).children.map(({ kind }) => kind)
  expect(kinds()).toEqual(['text', 'image', 'text'])
  expect(applyChange(tree, [{ op: 'remove', id: 'i' }]).ok).toBe(true)
  expect(kinds()).toEqual(['text'])
  expect(plainText(tree.root)).toBe('onetwo')
})

test('a named range stays with its characters, and undoing brings it back', () => {
  const tree = document(bodyOf('one two three'))
  const range: DocNode = {
    id: 'r',
    kind: 'namedRange',
    name: 'two',
    parts: [{ element: 't0', start: 4, end: 7 }, { element: 'p0' }],
  }
  applyChange(tree, [{ op: 'insert', parent: 'document', after: 'body', node: range }])
  const write = (start: number, end: number, text: string) => {
    const runs = [{ text, attributes: {} }]
    const changed = applyChange(tree, [{ op: 'replaceText', id: 't0', start, end, runs }])
    const part = (tree.find('r') as { parts?: readonly object[] }).parts?.[0]
    return { part, changed }
  }
  expect(write(0, 3, 'first').part).toEqual({ element: 't0', start: 6, end: 9 })
  expect(write(7, 8, 'WWW').part).toEqual({ element: 't0', start: 6, end: 11 })
  expect(write(12, 17, '3').part).toEqual({ element: 't0', start: 6, end: 11 })
  expect(write(9, 13, '').part).toEqual({ element: 't0', start: 6, end: 9 })
  expect(write(0, 7, '').part).toEqual({ element: 't0', start: 0, end: 2 })
  const { part, changed } = write(0, 2, '')
  expect(part).toEqual({ element: 'p0' })
  if (changed.ok) applyChange(tree, changed.inverse)
  expect(tree.find('r')).toMatchObject({ parts: [{ element: 't0', start: 0, end: 2 }, { element: 'p0' }] })
})

test('new lines in the description of a picture are lost', () => {
  const tree = document(bodyOf(''))
  applyChange(tree, [{ op: 'insert', parent: 'p0', after: null, node: picture('i') }])
  applyChange(tree, [{ op: 'setAttributes', id: 'i', attributes: { altDescription: 'a\r\nb\nc' } }])
  expect(tree.find('i')).toMatchObject({ attributes: { altDescription: 'abc' } })
})

test('what is no operation is said in words', () => {
  for (const wrong of [
    null,
    [null],
    [{ op: 'explode' }],
    [{ op: 'remove' }],
    [{ op: 'insert', parent: 'body', after: null, node: { id: 'x', kind: 'script' } }],
    [{ op: 'setAttributes', id: 'x', attributes: { bold: { a: 1 } } }],
    [{ op: 'replaceText', id: 'x', start: 0.5, end: 1, runs: [] }],
  ])
    expect(parseOperations(wrong)).toHaveProperty('problem')
  const tree = document(bodyOf('one'))
  for (const attributes of [{ bold: 'yes' }, { foregroundColor: 'red' }, { fontSize: -1 }, { nonsense: 1 }])
    expect(applyChange(tree, [{ op: 'setAttributes', id: 't0', attributes }])).toMatchObject({
      refusal: { code: 'INVALID' },
    })
})
