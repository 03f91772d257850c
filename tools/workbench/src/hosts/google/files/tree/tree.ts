import { type Container, type DocNode, isContainer, type NodeId } from './model.ts'

/** A document as its readers see it. */
export interface Tree {
  readonly root: Container
  find(id: NodeId): DocNode | undefined
  /** Undefined for the root, and for what isn't there. */
  parentOf(id: NodeId): Container | undefined
  /** The place among its parent's children; -1 where it has no parent. */
  indexOf(id: NodeId): number
}

/** What apply.ts does with it. */
export interface EditableTree extends Tree {
  attach(parent: Container, index: number, node: DocNode): void
  detach(id: NodeId): void
}

interface Entry {
  readonly node: DocNode
  readonly parent: Container | undefined
  /** Where it was last seen among its siblings; the search begins there. */
  at: number
}

/** Takes the nodes as they are and goes on to change them. */
export function createTree(root: Container): EditableTree {
  const entries = new Map<NodeId, Entry>()
  const enter = (node: DocNode, parent: Container | undefined, at: number) => {
    entries.set(node.id, { node, parent, at })
    if (isContainer(node)) for (const [index, child] of node.children.entries()) enter(child, node, index)
  }
  const leave = (node: DocNode) => {
    entries.delete(node.id)
    if (isContainer(node)) for (const child of node.children) leave(child)
  }
  const indexOf = (id: NodeId) => {
    const entry = entries.get(id)
    if (!entry?.parent) return -1
    entry.at = nearest(entry.parent.children, entry.node, entry.at)
    return entry.at
  }
  enter(root, undefined, 0)
  return {
    root,
    find: (id) => entries.get(id)?.node,
    parentOf: (id) => entries.get(id)?.parent,
    indexOf,
    attach(parent, index, node) {
      parent.children.splice(index, 0, node)
      enter(node, parent, index)
    },
    detach(id) {
      const entry = entries.get(id)
      if (!entry?.parent) return
      entry.parent.children.splice(indexOf(id), 1)
      leave(entry.node)
    },
  }
}

// Most nodes have hardly moved since they were looked for: 100,000 paragraphs are walked in a second, not in an hour.
function nearest(siblings: readonly DocNode[], node: DocNode, from: number): number {
  for (let down = Math.min(from, siblings.length - 1), up = down + 1; down >= 0 || up < siblings.length; ) {
    if (down >= 0 && siblings[down] === node) return down
    if (up < siblings.length && siblings[up] === node) return up
    down -= 1
    up += 1
  }
  return -1
}

/** The node and all below it, in the order of the document. */
export function* walk(node: DocNode): Generator<DocNode> {
  yield node
  if (isContainer(node)) for (const child of node.children) yield* walk(child)
}

/** The id of the picture that a node shows, if it shows one. */
export function imageIn(node: DocNode): readonly string[] {
  const image = 'attributes' in node ? node.attributes.image : undefined
  return typeof image === 'string' ? [image] : []
}

/** A copy that shares nothing that changes. `idOf` gives each node of the copy its id. */
export function cloneNode(node: DocNode, idOf: (id: NodeId) => NodeId = (id) => id): DocNode {
  if (node.kind === 'namedRange') return node
  if (node.kind === 'text') return { id: idOf(node.id), kind: 'text', runs: node.runs }
  if (!isContainer(node)) return { id: idOf(node.id), kind: node.kind, attributes: node.attributes }
  return {
    id: idOf(node.id),
    kind: node.kind,
    attributes: node.attributes,
    children: node.children.map((child) => cloneNode(child, idOf)),
  }
}
