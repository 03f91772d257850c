import { type DocNode, isContainer, type NodeId, type TextNode } from '../../../files/tree/model.ts'
import { textOfRuns } from '../../../files/tree/runs.ts'
import type { Tree } from '../../../files/tree/tree.ts'
import type { Pattern } from './pattern.ts'

/** So many texts are searched at once. */
const batch = 500

/** Nodes below `root` in the order of the document, behind `after`; from the first where that is undefined. */
export function* nodesBehind(tree: Tree, root: DocNode, after: NodeId | undefined): Generator<DocNode> {
  let node = after === undefined ? root : tree.find(after)
  for (;;) {
    node = node && following(tree, node, root)
    if (!node) return
    yield node
  }
}

function following(tree: Tree, node: DocNode, root: DocNode): DocNode | undefined {
  if (isContainer(node) && node.children[0]) return node.children[0]
  for (let at: DocNode = node; at !== root; ) {
    const parent = tree.parentOf(at.id)
    if (!parent) return undefined
    const next = parent.children[tree.indexOf(at.id) + 1]
    if (next) return next
    at = parent
  }
  return undefined
}

export interface Found {
  readonly text: TextNode
  readonly start: number
  readonly end: number
}

/** The next match behind a place; each text is searched by itself, as at Google. */
export function findPattern(
  tree: Tree,
  root: DocNode,
  pattern: Pattern,
  from: { readonly id: NodeId; readonly end: number } | undefined,
): Found | undefined {
  const texts = (function* () {
    const start = from === undefined ? root : tree.find(from.id)
    if (start?.kind === 'text') yield start
    for (const node of nodesBehind(tree, root, from?.id)) if (node.kind === 'text') yield node
  })()
  let offset = from?.end ?? 0
  for (let waiting = take(texts, batch); waiting.length > 0; waiting = take(texts, batch)) {
    const match = pattern.first(
      waiting.map(({ runs }) => textOfRuns(runs)),
      offset,
    )
    const text = match && waiting[match.text]
    if (match && text && match.end > match.start) return { text, start: match.start, end: match.end }
    offset = 0
  }
  return undefined
}

function take<T>(items: Generator<T>, count: number): readonly T[] {
  const taken: T[] = []
  while (taken.length < count) {
    const next = items.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}
