import { type Command, EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { bodyOf, paragraph } from '../../../../docs/trial-docs.ts'
import { container, type DocNode, textNode } from '../../../../files/tree/model.ts'
import { docFromBody } from '../mapping/from-tree.ts'
import { addColumn, addRow, deleteColumn, deleteRow, insertTable } from './tables.ts'

const done = (state: EditorState, command: Command) => {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  next.doc.check()
  return next
}
/** The texts of the first table's cells, row by row. */
const cells = ({ doc }: EditorState) =>
  doc.children
    .find(({ type }) => type.name === 'table')
    ?.children.map((row) => row.children.map(({ textContent }) => textContent).join('|'))

const cell = (text: string): DocNode =>
  container('tableCell', `c${text}`, [paragraph(`p${text}`, [textNode(`t${text}`, text)])])
const rows = (...lines: string[]) =>
  lines.map((line, at) => container('tableRow', `r${at}`, [...line].map(cell)))
const open = (...lines: string[]) => {
  const doc = docFromBody(
    container('body', 'body', [container('table', 'x', rows(...lines)), paragraph('end')]),
  )
  return EditorState.create({ doc, selection: TextSelection.create(doc, 4) })
}

test('a table stands before an empty paragraph and behind a written one, with a place to write behind it', () => {
  const empty = done(EditorState.create({ doc: docFromBody(bodyOf('')) }), insertTable(2, 2))
  expect(empty.doc.children.map(({ type }) => type.name)).toEqual(['table', 'paragraph'])
  const doc = docFromBody(bodyOf('one'))
  const written = EditorState.create({ doc, selection: TextSelection.create(doc, 4) })
  expect(done(written, insertTable(1, 1)).doc.children.map(({ type }) => type.name)).toEqual([
    'paragraph',
    'table',
    'paragraph',
  ])
})

test('rows and columns are put in and taken out around the cursor, in a table with rows of different lengths too', () => {
  const table = open('ab', 'c')
  expect(cells(done(table, addRow(0)))).toEqual(['|', 'a|b', 'c'])
  expect(cells(done(table, addRow(1)))).toEqual(['a|b', '|', 'c'])
  expect(cells(done(table, addColumn(0)))).toEqual(['|a|b', '|c'])
  expect(cells(done(table, addColumn(1)))).toEqual(['a||b', 'c|'])
  expect(cells(done(table, deleteRow))).toEqual(['c'])
  expect(cells(done(table, deleteColumn))).toEqual(['b', ''])
})

test('the last row or column takes the table with it', () => {
  expect(cells(done(open('ab'), deleteRow))).toBeUndefined()
  expect(cells(done(open('a', 'c'), deleteColumn))).toBeUndefined()
})
