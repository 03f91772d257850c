import { setBlockType, wrapIn } from 'prosemirror-commands'
import type { Node, NodeType } from 'prosemirror-model'
import { wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state'
import { schema } from './schema.ts'

/** A type of the schema by its name; a name that isn't in it is a bug. */
export function type(name: string): NodeType {
  const found = schema.nodes[name]
  if (!found) throw new Error(`The schema has no node ${name}.`)
  return found
}

/** Makes the textblock a heading of a level, or a paragraph again for level 0. */
export function headingCommand(level: number): Command {
  return level === 0 ? setBlockType(type('paragraph')) : setBlockType(type('heading'), { level })
}

/** Puts a block where the cursor is: in place of an empty paragraph, else after it; the cursor goes into the block. */
export function insertBlock(tr: Transaction, block: Node): Transaction {
  const { $from, $to } = tr.selection
  const isAtTop = $from.depth === 0 // a selected block
  const isEmptyParagraph = $from.parent.type === type('paragraph') && $from.parent.content.size === 0
  const start = isAtTop ? $to.pos : isEmptyParagraph ? $from.before() : $from.after()
  const end = isEmptyParagraph ? $from.after() : start
  const parent = isAtTop ? tr.doc : $from.node(-1)
  if (!parent.type.contentMatch.matchType(block.type)) return tr.replaceSelectionWith(block).scrollIntoView()
  tr.replaceWith(start, end, block)
  const after = start + block.nodeSize
  const isLast = after === tr.doc.content.size
  if (isLast && !block.isTextblock) tr.insert(after, type('paragraph').create())
  const inside = TextSelection.findFrom(tr.doc.resolve(block.isAtom ? after : start + 1), 1, true)
  return (inside ? tr.setSelection(inside) : tr).scrollIntoView()
}

function insertCommand(make: () => Node): Command {
  return (state, dispatch) => {
    dispatch?.(insertBlock(state.tr, make()))
    return true
  }
}

const paragraph = (): Node => type('paragraph').create()

function table(): Node {
  const row = (cell: 'tableHeader' | 'tableCell') =>
    type('tableRow').create(
      null,
      [0, 1, 2].map(() => type(cell).create(null, paragraph())),
    )
  return type('table').create({ layout: 'default' }, [row('tableHeader'), row('tableCell'), row('tableCell')])
}

/** Makes the cursor's paragraph the first task of a list; answers whether that could be done there. */
export function makeTask(tr: Transaction): boolean {
  const { $from } = tr.selection
  if ($from.parent.type !== type('paragraph') || $from.depth === 0) return false
  const list = type('taskList').create(null, type('taskItem').create(null, $from.parent.content))
  if (!$from.node(-1).type.contentMatch.matchType(list.type)) return false
  tr.replaceWith($from.before(), $from.after(), list)
  tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() + 2 + $from.parentOffset)))
  return true
}

const taskList: Command = ({ tr }, dispatch) => {
  if (!makeTask(tr)) return false
  dispatch?.(tr.scrollIntoView())
  return true
}

function columns(count: number): Node {
  const width = Math.round((100 / count) * 100) / 100
  return type('layoutSection').create(
    null,
    Array.from({ length: count }, () => type('layoutColumn').create({ width }, paragraph())),
  )
}

/** Everything that a person inserts by name, without macros. */
export const blockCommands = {
  heading1: headingCommand(1),
  heading2: headingCommand(2),
  heading3: headingCommand(3),
  bulletList: wrapInList(type('bulletList')),
  orderedList: wrapInList(type('orderedList'), { order: 1 }),
  taskList,
  quote: wrapIn(type('blockquote')),
  codeBlock: setBlockType(type('codeBlock')),
  table: insertCommand(table),
  rule: insertCommand(() => type('rule').create()),
  columns2: insertCommand(() => columns(2)),
  expand: insertCommand(() => type('expand').create({ title: '' }, paragraph())),
  panelInfo: wrapIn(type('panel'), { panelType: 'info' }),
  panelNote: wrapIn(type('panel'), { panelType: 'note' }),
  panelWarning: wrapIn(type('panel'), { panelType: 'warning' }),
  panelSuccess: wrapIn(type('panel'), { panelType: 'success' }),
  panelError: wrapIn(type('panel'), { panelType: 'error' }),
} as const satisfies Readonly<Record<string, Command>>

/** The name of a block command. */
export type BlockName = keyof typeof blockCommands

/** The nearest node around the cursor of one of these types, with its position. */
export function around(
  state: EditorState,
  names: readonly string[],
): { node: Node; pos: number } | undefined {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (names.includes(node.type.name)) return { node, pos: $from.before(depth) }
  }
  return undefined
}
