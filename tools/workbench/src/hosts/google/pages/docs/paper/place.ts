import type { Node } from 'prosemirror-model'
import { type EditorState, NodeSelection, type Selection, TextSelection } from 'prosemirror-state'
import { type Container, isParagraph, type RangePart } from '../../../files/tree/model.ts'
import { lengthOfRuns } from '../../../files/tree/runs.ts'
import type { Tree } from '../../../files/tree/tree.ts'
import { attrsOf } from './mapping/wanted.ts'

/** Where a person is, as a script's `EditorPlace` has it; that is not imported, as a browser has nothing of what it needs. */
export interface Place {
  readonly cursor?: { readonly element: string; readonly offset: number }
  readonly selection?: readonly RangePart[]
}

/** Where a person's cursor is and what they have selected, as a script is told. What isn't in the document yet is left out. */
export function placeOf({ doc, selection }: EditorState, tree: Tree): Place {
  if (selection instanceof NodeSelection) {
    const { id } = attrsOf(selection.node)
    return tree.find(id) ? { selection: [{ element: id }] } : {}
  }
  if (selection.empty) {
    const { parent, parentOffset } = selection.$from
    const cursor = cursorIn(tree, attrsOf(parent).id, parentOffset)
    return cursor ? { cursor } : {}
  }
  const parts: RangePart[] = []
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, pos) => {
      if (!node.isBlock) return false
      const { id } = attrsOf(node)
      const [from, to] = [Math.max(0, $from.pos - pos - 1), Math.min(node.content.size, $to.pos - pos - 1)]
      if (
        $from.pos <= pos + 1 &&
        $to.pos >= pos + node.nodeSize - 1 &&
        !isLone(node, $from.pos, $to.pos, pos)
      ) {
        if (tree.find(id)) parts.push({ element: id })
        return false
      }
      if (node.isTextblock) parts.push(...partsIn(tree, id, from, to))
      return true
    })
  return parts.length > 0 ? { selection: parts } : {}
}

// All text of one paragraph is selected, and not the paragraph.
function isLone(node: Node, from: number, to: number, pos: number): boolean {
  return node.isTextblock && from === pos + 1 && to === pos + node.nodeSize - 1
}

function paragraphIn(tree: Tree, id: string): Container | undefined {
  const node = tree.find(id)
  return isParagraph(node) ? node : undefined
}

// The text that ends here rather than the one that begins: one writes on in it.
function cursorIn(tree: Tree, id: string, offset: number): Place['cursor'] | undefined {
  const paragraph = paragraphIn(tree, id)
  if (!paragraph) return undefined
  let start = 0
  for (const child of paragraph.children) {
    const size = child.kind === 'text' ? lengthOfRuns(child.runs) : 1
    if (child.kind === 'text' && offset <= start + size) return { element: child.id, offset: offset - start }
    if (child.kind !== 'text' && offset <= start) break
    start += size
  }
  const index = paragraph.children.findIndex((_, at) => lengthBefore(paragraph, at) >= offset)
  return { element: paragraph.id, offset: index < 0 ? paragraph.children.length : index }
}

function lengthBefore(paragraph: Container, at: number): number {
  return paragraph.children
    .slice(0, at)
    .reduce((sum, child) => sum + (child.kind === 'text' ? lengthOfRuns(child.runs) : 1), 0)
}

function partsIn(tree: Tree, id: string, from: number, to: number): readonly RangePart[] {
  const parts: RangePart[] = []
  let start = 0
  for (const child of paragraphIn(tree, id)?.children ?? []) {
    const end = start + (child.kind === 'text' ? lengthOfRuns(child.runs) : 1)
    const [first, last] = [Math.max(from, start), Math.min(to, end)]
    if (first < last)
      parts.push(
        child.kind !== 'text' || (first === start && last === end)
          ? { element: child.id }
          : { element: child.id, start: first - start, end: last - start },
      )
    start = end
  }
  return parts
}

/** The selection that a script asks for; undefined where what it names isn't on the paper. */
export function selectionAt({ cursor, selection }: Place, doc: Node, tree: Tree): Selection | undefined {
  const parts = cursor
    ? [{ element: cursor.element, start: cursor.offset, end: cursor.offset }]
    : (selection ?? [])
  const ranges = parts.flatMap((part) => rangeOf(part, doc, tree) ?? [])
  const [first] = ranges
  const last = ranges.at(-1)
  if (!first || !last) return undefined
  if (ranges.length === 1 && first.isLeaf) return NodeSelection.create(doc, first.from)
  return TextSelection.between(doc.resolve(first.from), doc.resolve(last.to))
}

interface FoundRange {
  readonly from: number
  readonly to: number
  readonly isLeaf: boolean
}

function rangeOf({ element, start, end }: RangePart, doc: Node, tree: Tree): FoundRange | undefined {
  const node = tree.find(element)
  const parent = tree.parentOf(element)
  if (node?.kind === 'text') {
    const found = parent && positionOf(doc, parent.id)
    if (!parent || !found) return undefined
    const at = found.pos + 1 + lengthBefore(parent, tree.indexOf(element))
    return { from: at + (start ?? 0), to: at + (end ?? lengthOfRuns(node.runs)), isLeaf: false }
  }
  const found = positionOf(doc, element)
  if (!found) return undefined
  const { pos, node: shown } = found
  if (isParagraph(node) && start !== undefined) {
    const at = pos + 1 + lengthBefore(node, start)
    return { from: at, to: at, isLeaf: false }
  }
  return shown.isLeaf
    ? { from: pos, to: pos + 1, isLeaf: true }
    : { from: pos + 1, to: pos + shown.nodeSize - 1, isLeaf: false }
}

function positionOf(doc: Node, id: string): { readonly pos: number; readonly node: Node } | undefined {
  let found: { readonly pos: number; readonly node: Node } | undefined
  doc.descendants((node, pos) => {
    if (!found && !node.isText && attrsOf(node).id === id) found = { pos, node }
    return !found
  })
  return found
}
