import type { Node } from 'prosemirror-model'
import {
  type Container,
  container,
  type DocNode,
  isContainer,
  textNode,
} from '../../../../files/tree/model.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import { endsWithParagraph } from '../../../../files/tree/structure.ts'
import type { Tree } from '../../../../files/tree/tree.ts'
import { matchChildren, textIds } from './match.ts'
import { patchBetween, textOperations } from './text-operations.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/** A stretch of siblings, and what stands before it. */
interface Stretch {
  readonly parent: Container
  readonly old: readonly DocNode[]
  readonly wanted: readonly Wanted[]
  readonly before: string | null
  readonly isAtEnd: boolean
}

/**
 * The operations that make the document what the paper is. `from` is the paper as it was when they were the same: blocks
 * that are the same objects in both needn't be looked at.
 */
export function operationsFor({
  tree,
  from,
  to,
  newId,
}: {
  readonly tree: Tree
  readonly from: Node
  readonly to: Node
  readonly newId: () => string
}): readonly Operation[] {
  const body = tree.find(String(from.attrs.id))
  if (!isContainer(body)) throw new Error('The paper is of no body of this document.')
  const [before, behind] = sameAround(from, to)
  const oldEnd = body.children.length - behind
  const blocks: Node[] = []
  to.forEach((block, _offset, index) => {
    if (index >= before && index < to.childCount - behind) blocks.push(block)
  })
  return changes(tree, newId, {
    parent: body,
    old: body.children.slice(before, oldEnd),
    wanted: wantedOf(blocks),
    before: body.children[before - 1]?.id ?? null,
    isAtEnd: behind === 0,
  })
}

// How many blocks at the start and at the end are the same objects.
function sameAround(from: Node, to: Node): readonly [number, number] {
  const most = Math.min(from.childCount, to.childCount)
  let before = 0
  while (before < most && from.child(before) === to.child(before)) before += 1
  let behind = 0
  while (
    behind < most - before &&
    from.child(from.childCount - 1 - behind) === to.child(to.childCount - 1 - behind)
  )
    behind += 1
  return [before, behind]
}

/**
 * First goes all that is gone or elsewhere now, then comes what is new or came from elsewhere, from the right to the left
 * behind what stayed, then what stayed is changed. A section that loses its last paragraph meanwhile is lent one.
 */
function changes(tree: Tree, newId: () => string, whole: Stretch): readonly Operation[] {
  const leaving: Operation[] = []
  const coming: Operation[] = []
  const returning: Operation[] = []
  const changing: Operation[] = []
  const look = ({ parent, old, wanted, before, isAtEnd }: Stretch) => {
    const match = matchChildren(old, wanted)
    const stays = new Set(match.map(([place]) => place))
    const keptAs = new Map(match.map(([place, at]) => [at, old[place]?.id ?? null]))
    const last = old.at(-1)
    if (isAtEnd && endsWithParagraph(parent) && last && !stays.has(old.length - 1)) {
      const lent = newId()
      leaving.push({ op: 'insert', parent: parent.id, after: last.id, node: container('paragraph', lent) })
      returning.push({ op: 'remove', id: lent })
    }
    for (const [place, { id }] of old.entries()) if (!stays.has(place)) leaving.push({ op: 'remove', id })
    let after = before
    const afters = wanted.map((_, at) => {
      const left = after
      after = keptAs.get(at) ?? after
      return left
    })
    for (const [at, node] of [...wanted.entries()].reverse())
      if (!keptAs.has(at))
        coming.push({
          op: 'insert',
          parent: parent.id,
          after: afters[at] ?? null,
          node: made(tree, newId, node),
        })
    for (const [place, at] of match) change(old[place] as DocNode, wanted[at] as Wanted)
  }
  const change = (old: DocNode, wanted: Wanted) => {
    if (wanted.kind === 'text') {
      if (old.kind === 'text') changing.push(...textOperations(old, wanted.runs))
      return
    }
    if (!('attributes' in old)) return
    const attributes = patchBetween(old.attributes, wanted.attributes)
    if (Object.keys(attributes).length > 0) changing.push({ op: 'setAttributes', id: old.id, attributes })
    if (isContainer(old) && wanted.children)
      look({ parent: old, old: old.children, wanted: wanted.children, before: null, isAtEnd: true })
  }
  look(whole)
  return [...leaving, ...coming, ...returning, ...changing]
}

/** A node to put in; what the document knows by its id already keeps the ids of its texts. */
function made(tree: Tree, newId: () => string, wanted: Wanted): DocNode {
  if (wanted.kind === 'text') return { ...textNode(newId(), ''), runs: wanted.runs }
  const { id, kind, attributes, children } = wanted
  if (!children) return { id, kind, attributes } as DocNode
  const known = textIds(tree.find(id), children)
  return {
    id,
    kind,
    attributes,
    children: children.map((child, at) => {
      const textId = child.kind === 'text' ? known.get(at) : undefined
      return made(tree, textId === undefined ? newId : () => textId, child)
    }),
  } as DocNode
}
