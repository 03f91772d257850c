import fc from 'fast-check'
import { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { bodyOf, paragraph } from '../../../../docs/trial-docs.ts'
import { applyChange } from '../../../../files/tree/change.ts'
import {
  type Container,
  container,
  type DocNode,
  isContainer,
  textNode,
} from '../../../../files/tree/model.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import { checkWhole } from '../../../../files/tree/structure.ts'
import { cloneNode, createTree } from '../../../../files/tree/tree.ts'
import { nodeIds } from '../editing/ids.ts'
import { follow } from '../sync/follow.ts'
import { anEdit, edit, withoutLooksOfLeaves } from '../trial/random-edits.ts'
import { documentAct, operationFor } from '../trial/random-operations.ts'
import { docFromBody } from './from-tree.ts'
import { operationsFor } from './operations-for.ts'
import { reconcile } from './reconcile.ts'

const cell = (id: string, ...children: DocNode[]) =>
  container('tableCell', id, [...children, paragraph(`${id}p`, [textNode(`${id}t`, id)])])
const image = (id: string): DocNode => ({
  id,
  kind: 'image',
  attributes: { image: 'i', width: 9, height: 9 },
})

const start = (): Container =>
  container('document', 'document', [
    container('body', 'body', [
      ...bodyOf('one two', '', 'three four').children,
      paragraph('q', [textNode('q1', 'before', { bold: true }), image('q2'), textNode('q3', 'after')]),
      container('listItem', 'l', [textNode('lt', 'item')], { listId: 'a', nestingLevel: 1 }),
      container('table', 'x', [
        container('tableRow', 'x1', [cell('a'), cell('b', container('listItem', 'bl', []))]),
        container('tableRow', 'x2', [cell('c')]),
      ]),
      paragraph('last', [textNode('lastt', 'end'), { id: 'hr', kind: 'horizontalRule', attributes: {} }]),
    ]),
  ])

const bodyIn = (root: Container) => root.children.find(({ id }) => id === 'body') as Container

/** The document without the ids of texts, which the paper hasn't got. */
const plain = (node: DocNode): unknown =>
  node.kind === 'text'
    ? { runs: node.runs }
    : isContainer(node)
      ? { ...node, children: node.children.map(plain) }
      : node

const counter = () => {
  let next = 0
  return () => {
    next += 1
    return `n${next}`
  }
}

test('what is done on a paper, taken over by the document, makes it what the paper is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anEdit, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rounds) => {
      const root = start()
      const tree = createTree(root)
      const newId = counter()
      let state = EditorState.create({ doc: docFromBody(bodyIn(root)), plugins: [nodeIds(newId)] })
      for (const edits of rounds) {
        const from = state.doc
        for (const each of edits) state = state.apply(edit(state, each))
        const operations = operationsFor({ tree, from, to: state.doc, newId })
        const changed = applyChange(tree, operations)
        if (!changed.ok) throw new Error(`${JSON.stringify(changed)} of ${JSON.stringify(operations)}`)
        expect(checkWhole(tree.root)).toBeNull()
        expect(withoutLooksOfLeaves(docFromBody(bodyIn(root)))).toEqual(withoutLooksOfLeaves(state.doc))
      }
    }),
    { numRuns: 300 },
  )
})

test('a paper that follows operations shows what the document holds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(documentAct, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
      (lists) => {
        const theirs = createTree(start())
        const ours = createTree(start())
        let doc = docFromBody(bodyIn(ours.root))
        let fresh = 0
        for (const acts of lists) {
          fresh += 10
          const operations: Operation[] = acts.map((each, index) =>
            operationFor(theirs.root, each, `n${fresh + index}`),
          )
          const changed = applyChange(theirs, operations)
          if (!changed.ok) continue
          const dirty = follow(ours, changed.operations, 'body')
          if (!dirty) throw new Error('The document has done it and the paper can’t.')
          const { doc: next } = reconcile(doc, ours, dirty)
          next.check()
          expect(next.toJSON()).toEqual(docFromBody(bodyIn(theirs.root)).toJSON())
          doc = next
        }
        expect(plain(ours.root)).toEqual(plain(theirs.root))
      },
    ),
    { numRuns: 300 },
  )
})

test('typing is one replacement, in base coordinates', () => {
  const root = start()
  const tree = createTree(root)
  const from = docFromBody(bodyIn(root))
  const state = EditorState.create({ doc: from })
  const to = state.tr.insertText('!', 4).doc
  expect(operationsFor({ tree, from, to, newId: counter() })).toEqual([
    { op: 'replaceText', id: 't0', start: 3, end: 3, runs: [{ text: '!', attributes: {} }] },
  ])
})

test('undoing a split gives a document its text back in one piece', () => {
  const root = start()
  const tree = createTree(root)
  const before = cloneNode(root)
  const newId = counter()
  let state = EditorState.create({ doc: docFromBody(bodyIn(root)), plugins: [nodeIds(newId)] })
  const from = state.doc
  state = state.apply(state.tr.split(4))
  applyChange(tree, operationsFor({ tree, from, to: state.doc, newId }))
  const split = state.doc
  expect((tree.find('body') as Container).children.length).toBe(8)
  state = state.apply(state.tr.join(5))
  applyChange(tree, operationsFor({ tree, from: split, to: state.doc, newId }))
  expect(plain(tree.root)).toEqual(plain(before))
  expect(tree.find('t0')).toBeDefined()
})

test('what someone else does to very many paragraphs is one step, and where nothing differs none', () => {
  const count = 2000
  const lines = Array.from({ length: count }, (_, line) => `line ${line}`)
  const tree = createTree(container('document', 'document', [bodyOf(...lines)]))
  const body = bodyIn(tree.root)
  const paper = docFromBody(body)
  expect(reconcile(paper, tree, 'all').steps).toHaveLength(0)
  // All but the first ten and the last ten, and of those every second.
  const touched = follow(
    tree,
    lines.flatMap((_, line): Operation[] =>
      line >= 10 && line < count - 10 && line % 2 === 0
        ? [{ op: 'setAttributes', id: `t${line}`, attributes: { bold: true } }]
        : [],
    ),
    'body',
  )
  const tr = reconcile(paper, tree, touched ?? 'all')
  expect(tr.steps).toHaveLength(1)
  expect(tr.doc.eq(docFromBody(body))).toBe(true)
  expect([tr.doc.child(9), tr.doc.child(count - 11)].map((block) => paper.children.includes(block))).toEqual([
    true,
    true,
  ])
})

test('what someone else does to a few paragraphs of a long document replaces no other', () => {
  const lines = Array.from({ length: 2000 }, (_, line) => `line ${line}`)
  const tree = createTree(container('document', 'document', [bodyOf(...lines)]))
  const body = bodyIn(tree.root)
  const paper = docFromBody(body)
  for (const line of [5, 1500])
    follow(
      tree,
      [{ op: 'replaceText', id: `t${line}`, start: 0, end: 0, runs: [{ text: 'a ', attributes: {} }] }],
      'body',
    )
  const tr = reconcile(paper, tree, 'all')
  expect(tr.steps).toHaveLength(2)
  expect(tr.doc.child(700)).toBe(paper.child(700))
  expect(tr.doc.eq(docFromBody(body))).toBe(true)
})
