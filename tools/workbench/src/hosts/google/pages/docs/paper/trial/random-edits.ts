import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { canJoin, canSplit } from 'prosemirror-transform'
import { lookNames, markType } from '../schema/marks.ts'
import { nodeType, schema } from '../schema/schema.ts'

/** What a person might do; the numbers pick from what is there. */
export interface Edit {
  readonly kind:
    | 'write'
    | 'delete'
    | 'split'
    | 'join'
    | 'mark'
    | 'unmark'
    | 'picture'
    | 'kind'
    | 'attributes'
    | 'table'
    | 'move'
    | 'row'
  readonly at: number
  readonly to: number
  readonly text: string
}

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'write',
    'write',
    'delete',
    'split',
    'join',
    'mark',
    'unmark',
    'picture',
    'kind',
    'attributes',
    'table',
    'move',
    'row',
  ),
  at: fc.nat(200),
  to: fc.nat(30),
  text: fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }),
})

/** The transaction of an edit; one that does nothing where there is nothing to do it to. */
export function edit(
  state: EditorState,
  { kind, at, to, text }: Edit,
  { image = 'i' }: { readonly image?: string } = {},
): Transaction {
  const { tr, doc } = state
  const textblocks = found(doc, ({ isTextblock }) => isTextblock)
  const [block, pos] = textblocks[at % textblocks.length] as readonly [Node, number]
  const inside = pos + 1 + (to % (block.content.size + 1))
  const end = Math.min(pos + 1 + block.content.size, inside + (at % 5))
  switch (kind) {
    case 'write':
      return tr.insertText(text, inside, end)
    case 'delete':
      return tr.deleteRange(inside, Math.min(doc.content.size, inside + to))
    case 'split':
      return canSplit(doc, inside) ? tr.split(inside) : tr
    case 'join':
      return canJoin(doc, pos) && doc.resolve(pos).nodeBefore?.isTextblock ? tr.join(pos) : tr
    case 'mark': {
      const name = lookNames[to % 5] ?? 'bold'
      const mark = markType(schema, name).create({
        value: name === 'linkUrl' ? 'https://a.example/' : at % 2 === 0,
      })
      return name === 'textAlignment' ? tr : tr.addMark(inside, end, mark)
    }
    case 'unmark':
      return tr.removeMark(inside, end)
    case 'picture': {
      const type = nodeType((['image', 'horizontalRule', 'pageBreak'] as const)[at % 3] ?? 'image')
      return tr.replaceWith(inside, end, type.create({ attributes: type.name === 'image' ? { image } : {} }))
    }
    case 'kind': {
      const isItem = block.type === nodeType('listItem')
      const attributes = isItem ? {} : { listId: 'l', glyph: 'bullet', nestingLevel: to % 3 }
      return tr.setNodeMarkup(pos, nodeType(isItem ? 'paragraph' : 'listItem'), {
        ...block.attrs,
        attributes,
      })
    }
    case 'attributes':
      return tr.setNodeAttribute(pos, 'attributes', {
        ...block.attrs.attributes,
        alignment: 'center',
        indentEnd: to,
      })
    case 'table': {
      const cell = nodeType('tableCell').create(null, nodeType('paragraph').create(null, schema.text(text)))
      const rows = [0, 1].map(() => nodeType('tableRow').create(null, [cell, cell]))
      return tr.insert(pos, nodeType('table').create(null, rows))
    }
    case 'move': {
      const blocks = found(doc, ({ isBlock, isTextblock }) => isBlock && !isTextblock)
      const [moved, from] = blocks[to % blocks.length] ?? [block, pos]
      if (moved.type !== nodeType('table')) return movedBlock(tr, doc, at, to)
      return tr.delete(from, from + moved.nodeSize).insert(0, moved)
    }
    case 'row': {
      const rows = found(doc, ({ type }) => type === nodeType(at % 2 === 0 ? 'tableRow' : 'tableCell'))
      const [row, from] = rows[to % Math.max(1, rows.length)] ?? []
      if (!row || from === undefined) return tr
      return at % 3 === 0 ? tr.delete(from, from + row.nodeSize) : tr.insert(from, row)
    }
  }
}

// A paragraph at the top goes somewhere else, as dragging does it.
function movedBlock(tr: Transaction, doc: Node, at: number, to: number): Transaction {
  if (doc.childCount < 3) return tr
  const index = at % (doc.childCount - 1)
  const moved = doc.child(index)
  let pos = 0
  for (let before = 0; before < index; before += 1) pos += doc.child(before).nodeSize
  tr.delete(pos, pos + moved.nodeSize)
  const goal = to % tr.doc.childCount
  let into = 0
  for (let before = 0; before < goal; before += 1) into += tr.doc.child(before).nodeSize
  return tr.insert(into, moved)
}

function found(doc: Node, isFound: (node: Node) => boolean): readonly (readonly [Node, number])[] {
  const all: (readonly [Node, number])[] = []
  doc.descendants((node, pos) => {
    if (isFound(node)) all.push([node, pos])
  })
  return all
}

/** A paper as JSON. A mark over a stretch of text lies on the pictures in it too; a document has no place for that. */
export function withoutLooksOfLeaves(doc: Node): unknown {
  const leaves = ['image', 'horizontalRule', 'pageBreak']
  return JSON.parse(JSON.stringify(doc.toJSON()), (_key, value) =>
    leaves.includes(value?.type) ? { type: value.type, attrs: value.attrs } : value,
  )
}
