import { applyOperation } from '../../../../files/tree/apply.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import type { EditableTree, Tree } from '../../../../files/tree/tree.ts'

/**
 * Applies operations that the document has applied, and answers which of the body's children they touched; undefined where
 * one doesn't fit: then this tree is not what the document was, and has to be loaded again.
 */
export function follow(
  tree: EditableTree,
  operations: readonly Operation[],
  bodyId: string,
): ReadonlySet<string> | undefined {
  const touched = new Set<string>()
  const touch = (id: string) => {
    const block = blockOf(tree, id, bodyId)
    if (block !== undefined) touched.add(block)
  }
  for (const operation of operations) {
    if (operation.op !== 'insert') touch(operation.id)
    if (!applyOperation(tree, operation).ok) return undefined
    if (operation.op === 'insert') touch(operation.node.id)
  }
  return touched
}

/** The body's child that a node is, or is in. */
function blockOf(tree: Tree, id: string, bodyId: string): string | undefined {
  for (let at = id, parent = tree.parentOf(at); parent; parent = tree.parentOf(at)) {
    if (parent.id === bodyId) return at
    at = parent.id
  }
  return undefined
}
