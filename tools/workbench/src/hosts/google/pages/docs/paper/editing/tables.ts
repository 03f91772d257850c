import type { Node } from 'prosemirror-model'
import { type Command, type EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { nodeType } from '../schema/schema.ts'

/** Where the cursor is in a table. */
interface TablePlace {
  readonly table: Node
  readonly pos: number
  readonly row: number
  readonly column: number
}

export function tableAt({ selection }: EditorState): TablePlace | undefined {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type !== nodeType('table')) continue
    return {
      table: $from.node(depth),
      pos: $from.before(depth),
      row: $from.index(depth),
      column: $from.depth > depth ? $from.index(depth + 1) : 0,
    }
  }
  return undefined
}

const emptyCell = () => nodeType('tableCell').create(null, nodeType('paragraph').create())

export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if ($from.depth === 0) return false
    const cells = (count: number) => Array.from({ length: count }, emptyCell)
    const made = Array.from({ length: rows }, () => nodeType('tableRow').create(null, cells(columns)))
    const table = nodeType('table').create(null, made)
    const { tr } = state
    tr.deleteSelection()
    const { $from: at } = tr.selection
    // A table stands before the paragraph in which it is asked for, or behind it where there is text before the cursor.
    const pos = at.parentOffset === 0 ? at.before() : at.after()
    tr.insert(pos, table)
    // There has to be a place to write behind it.
    if (tr.doc.resolve(pos + table.nodeSize).nodeAfter === null)
      tr.insert(pos + table.nodeSize, nodeType('paragraph').create())
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 3))).scrollIntoView())
    return true
  }
}

function inTable(change: (tr: Transaction, place: TablePlace) => void): Command {
  return (state, dispatch) => {
    const place = tableAt(state)
    if (!place) return false
    const { tr } = state
    change(tr, place)
    if (!tr.docChanged) return false
    dispatch?.(tr.scrollIntoView())
    return true
  }
}

function rowStart({ table, pos }: TablePlace, row: number): number {
  return table.children.slice(0, row).reduce((at, { nodeSize }) => at + nodeSize, pos + 1)
}

function deleteTableAt(tr: Transaction, { table, pos }: TablePlace): void {
  tr.delete(pos, pos + table.nodeSize)
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos)))
}

/** `offset` is 0 for a row above, 1 for one below. */
export function addRow(offset: 0 | 1): Command {
  return inTable((tr, place) => {
    const columns = Math.max(1, place.table.child(place.row).childCount)
    const row = nodeType('tableRow').create(null, Array.from({ length: columns }, emptyCell))
    tr.insert(rowStart(place, place.row + offset), row)
  })
}

/** `offset` is 0 for a column to the left, 1 for one to the right. */
export function addColumn(offset: 0 | 1): Command {
  return inTable((tr, place) => {
    for (const [index, row] of [...place.table.children.entries()].reverse()) {
      const before = row.children.slice(0, place.column + offset)
      tr.insert(
        before.reduce((at, { nodeSize }) => at + nodeSize, rowStart(place, index) + 1),
        emptyCell(),
      )
    }
  })
}

export const deleteRow: Command = inTable((tr, place) => {
  if (place.table.childCount === 1) return deleteTableAt(tr, place)
  const from = rowStart(place, place.row)
  tr.delete(from, from + place.table.child(place.row).nodeSize)
})

export const deleteColumn: Command = inTable((tr, place) => {
  if (place.table.children.every(({ childCount }) => childCount <= 1)) return deleteTableAt(tr, place)
  for (const [index, row] of [...place.table.children.entries()].reverse()) {
    const cell = row.maybeChild(place.column)
    const before = row.children.slice(0, place.column)
    const from = before.reduce((at, { nodeSize }) => at + nodeSize, rowStart(place, index) + 1)
    if (cell) tr.delete(from, from + cell.nodeSize)
  }
})

export const deleteTable: Command = inTable(deleteTableAt)

/**
 * Selecting cells and deleting what is in them. Rows of different lengths are left as they are: a script may make them, and a
 * paper that repairs a document would change it by opening it.
 */
export function cellSelection(): Plugin {
  const { appendTransaction: _repair, ...spec } = tableEditing().spec
  return new Plugin(spec)
}
