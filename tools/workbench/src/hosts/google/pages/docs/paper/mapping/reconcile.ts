import { type Fragment, type Node, Slice } from 'prosemirror-model'
import { ReplaceStep, Transform } from 'prosemirror-transform'
import { type Container, type DocNode, isContainer, isParagraph } from '../../../../files/tree/model.ts'
import type { Tree } from '../../../../files/tree/tree.ts'
import { nodeType } from '../schema/schema.ts'
import { contentFrom } from './from-tree.ts'
import { inOneStretch, type Kept } from './in-one-stretch.ts'
import { longestRising } from './longest-rising.ts'
import { reconcileInline } from './reconcile-inline.ts'
import { patchBetween } from './text-operations.ts'
import { attrsOf } from './wanted.ts'

/**
 * The steps that make the paper what the document is, with the least that is replaced, so that a cursor and what is being
 * typed stay where they are. Of the body's children only those in `dirty` and new ones are looked into.
 */
export function reconcile(doc: Node, tree: Tree, dirty: ReadonlySet<string> | 'all'): Transform {
  const body = tree.find(String(doc.attrs.id))
  if (!isContainer(body)) throw new Error('The paper is of no body of this document.')
  const tr = new Transform(doc)
  blocks(tr, doc, 0, body.children, (id) => dirty === 'all' || dirty.has(id))
  if (dirty === 'all' && differ(doc, body)) tr.setDocAttribute('attributes', body.attributes)
  return tr
}

// From the end to the start: what is done behind a place doesn't move it.
function blocks(
  tr: Transform,
  parent: Node,
  start: number,
  wanted: readonly DocNode[],
  isDirty: (id: string) => boolean,
): void {
  const places = new Map<string, number>()
  const starts: number[] = []
  parent.forEach((child, offset, place) => {
    places.set(attrsOf(child).id, place)
    starts.push(start + offset)
  })
  starts.push(start + parent.content.size)
  const same = wanted.flatMap((node, to) => {
    const from = places.get(node.id)
    return from !== undefined && goesOn(parent.child(from), node) ? [[from, to] as const] : []
  })
  const inOrder = longestRising(same.map(([from]) => from)).map((place) => same[place] as Kept)
  const kept = inOneStretch(inOrder, [parent.childCount, wanted.length], {
    isDirty([, to]) {
      const node = wanted[to]
      return isContainer(node) && isDirty(node.id)
    },
    differs([from, to]) {
      const now = contentFrom(wanted.slice(to, to + 1)).firstChild
      return !now?.eq(parent.child(from))
    },
  })
  let [oldEnd, newEnd]: readonly [number, number] = [parent.childCount, wanted.length]
  for (const [from, to] of [...kept, [-1, -1] as const].toSorted((a, b) => b[0] - a[0])) {
    replace(
      tr,
      starts[from + 1] as number,
      starts[oldEnd] as number,
      contentFrom(wanted.slice(to + 1, newEnd)),
    )
    const node = wanted[to]
    if (isContainer(node) && isDirty(node.id)) block(tr, parent.child(from), starts[from] as number, node)
    oldEnd = from
    newEnd = to
  }
}

function block(tr: Transform, old: Node, pos: number, wanted: Container): void {
  const type = nodeType(wanted.kind)
  if (type.isTextblock) reconcileInline(tr, old, pos + 1, contentFrom(wanted.children))
  else blocks(tr, old, pos + 1, wanted.children, () => true)
  if (old.type !== type) tr.setNodeMarkup(pos, type, { id: wanted.id, attributes: wanted.attributes })
  else if (differ(old, wanted)) tr.setNodeAttribute(pos, 'attributes', wanted.attributes)
}

/** A paragraph may become a list item without losing its place; anything else stays what it is. */
function goesOn(old: Node, wanted: DocNode): boolean {
  return old.type.name === wanted.kind || (old.isTextblock && isParagraph(wanted))
}

function differ(old: Node, wanted: Pick<Container, 'attributes'>): boolean {
  return Object.keys(patchBetween(attrsOf(old).attributes, wanted.attributes)).length > 0
}

// Not fitted into what is around, as tr.replace would: the document has said what is there.
function replace(tr: Transform, from: number, to: number, content: Fragment): void {
  if (from === to && content.size === 0) return
  tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)))
}
