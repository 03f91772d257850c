import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { attrsOf } from '../mapping/wanted.ts'

/** Gives what is new an id, and of what is there twice the one that is new. */
export function nodeIds(newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, old, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const [from, to] = changedStretch(old.doc, doc)
      if (from >= to || isOneKept(old.doc, doc, from, to)) return null
      const seen = new Map<string, { readonly node: Node; readonly pos: number }>()
      doc.descendants((node, pos) => {
        if (node.isText) return
        const { id } = attrsOf(node)
        const other = id === '' ? undefined : seen.get(id)
        if (id === '' || (other && !isLeftEmpty(other.node, node))) rename(tr, pos, newId())
        else {
          if (other) rename(tr, other.pos, newId())
          seen.set(id, { node, pos })
        }
      })
      return tr.docChanged ? tr : null
    },
  })
}

function rename(tr: Transaction, pos: number, id: string): void {
  tr.setNodeAttribute(pos, 'id', id)
}

// Enter at the start of a paragraph puts an empty one before it: what was written stays what it was.
function isLeftEmpty(first: Node, second: Node): boolean {
  return first.isTextblock && first.content.size === 0 && second.content.size > 0
}

function changedStretch(old: Node, doc: Node): readonly [number, number] {
  let from = 0
  while (from < Math.min(old.childCount, doc.childCount) && old.child(from) === doc.child(from)) from += 1
  let to = doc.childCount
  for (
    let end = old.childCount;
    to > from && end > from && old.child(end - 1) === doc.child(to - 1);
    end -= 1
  )
    to -= 1
  return [from, to]
}

// Typing: one paragraph in the place of itself, with nothing new in it but text.
function isOneKept(old: Node, doc: Node, from: number, to: number): boolean {
  if (to - from !== 1 || old.childCount !== doc.childCount) return false
  const [before, after] = [old.child(from), doc.child(from)]
  const idsIn = (node: Node) =>
    node.children.map((child) => (child.isText ? '' : attrsOf(child).id || 'none yet')).join(' ')
  return (
    after.isTextblock &&
    before.isTextblock &&
    attrsOf(before).id === attrsOf(after).id &&
    idsIn(before).trim() === idsIn(after).trim()
  )
}
