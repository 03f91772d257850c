import { bodyId, type Container, type DocNode, isContainer, rootId } from '../files/tree/model.ts'
import type { Operation } from '../files/tree/operations.ts'
import { cloneNode, type Tree } from '../files/tree/tree.ts'

/** What makes a document what it was. New first, old afterwards: a section is never without its last paragraph. */
export function replacement(tree: Tree, old: Container, newNodeId: () => string): readonly Operation[] {
  const names = new Map<string, string>()
  const idOf = (id: string) => {
    const name = names.get(id) ?? newNodeId()
    names.set(id, name)
    return name
  }
  const operations: Operation[] = []
  const body = tree.find(bodyId)
  let after = isContainer(body) ? (body.children.at(-1)?.id ?? null) : null
  const oldBody = old.children.find(({ id }) => id === bodyId)
  for (const child of reversedEnd(isContainer(oldBody) ? oldBody.children : [])) {
    const node = cloneNode(child, idOf)
    operations.push({ op: 'insert', parent: bodyId, after, node })
    if (child === oldBodyLast(oldBody)) continue
    after = node.id
  }
  for (const child of isContainer(body) ? body.children : []) operations.push({ op: 'remove', id: child.id })
  for (const child of tree.root.children)
    if (child.id !== bodyId) operations.push({ op: 'remove', id: child.id })
  for (const child of old.children) {
    if (child.id === bodyId) continue
    const node: DocNode =
      child.kind === 'namedRange'
        ? {
            ...child,
            id: idOf(child.id),
            parts: child.parts.map((part) => ({ ...part, element: idOf(part.element) })),
          }
        : cloneNode(child, idOf)
    operations.push({ op: 'insert', parent: rootId, after: bodyId, node })
  }
  return operations
}

// The last paragraph goes in first, so that a table before it is never the section's end.
function reversedEnd(children: readonly DocNode[]): readonly DocNode[] {
  const last = children.at(-1)
  return last ? [last, ...children.slice(0, -1)] : []
}

function oldBodyLast(body: DocNode | undefined): DocNode | undefined {
  return isContainer(body) ? body.children.at(-1) : undefined
}
