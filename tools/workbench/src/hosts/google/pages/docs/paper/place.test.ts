import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { paragraph } from '../../../docs/trial-docs.ts'
import { container, type DocNode, textNode } from '../../../files/tree/model.ts'
import { createTree } from '../../../files/tree/tree.ts'
import { docFromBody } from './mapping/from-tree.ts'
import { placeOf, selectionAt } from './place.ts'

const picture: DocNode = { id: 'i', kind: 'image', attributes: { image: 'x' } }
const body = container('body', 'body', [
  paragraph('p0', [textNode('t0', 'one'), picture, textNode('t1', 'two')]),
  paragraph('p1'),
  paragraph('p2', [textNode('t2', 'three')]),
])
const tree = createTree(container('document', 'document', [body]))
const doc = docFromBody(body)
const at = (from: number, to = from) =>
  placeOf(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }), tree)

test('a cursor is in the text that ends there, or before a child of its paragraph', () => {
  expect(at(1)).toEqual({ cursor: { element: 't0', offset: 0 } })
  expect(at(4)).toEqual({ cursor: { element: 't0', offset: 3 } })
  expect(at(5)).toEqual({ cursor: { element: 't1', offset: 0 } })
  expect(at(10)).toEqual({ cursor: { element: 'p1', offset: 0 } })
})

test('a selection names characters, pictures, and paragraphs that are in it as a whole', () => {
  expect(at(2, 7)).toEqual({
    selection: [{ element: 't0', start: 1, end: 3 }, { element: 'i' }, { element: 't1', start: 0, end: 2 }],
  })
  expect(at(1, 8)).toEqual({ selection: [{ element: 't0' }, { element: 'i' }, { element: 't1' }] })
  expect(at(6, 14)).toEqual({
    selection: [{ element: 't1', start: 1, end: 3 }, { element: 'p1' }, { element: 't2', start: 0, end: 2 }],
  })
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 4) })
  expect(placeOf(state, tree)).toEqual({ selection: [{ element: 'i' }] })
})

test('a place leads back to the selection that it was taken from', () => {
  for (const [from, to] of [
    [1, 1],
    [4, 4],
    [5, 5],
    [10, 10],
    [2, 7],
    [6, 14],
  ] as const) {
    const selection = selectionAt(at(from, to), doc, tree)
    expect([selection?.from, selection?.to]).toEqual([from, to])
  }
  expect(selectionAt({ selection: [{ element: 'i' }] }, doc, tree)).toBeInstanceOf(NodeSelection)
  expect(selectionAt({ cursor: { element: 'gone', offset: 0 } }, doc, tree)).toBeUndefined()
})
