import type { NodeId } from './model.ts'
import type { Operation } from './operations.ts'
import { lengthOfRuns } from './runs.ts'
import type { Tree } from './tree.ts'

/** An operation as it reads after others were applied, or the text of which it names characters that others changed. */
export type Rebased = { readonly operation: Operation } | { readonly conflict: NodeId }

/**
 * Moves the offsets of an operation by what others wrote before them; ids need no moving. `tree` is the document as it is
 * now: what others wrote into since isn't removed by one who doesn't know of it, as where two paragraphs are joined.
 */
export function rebase(operation: Operation, since: readonly Operation[], tree: Tree): Rebased {
  if (operation.op === 'remove') {
    const isWrittenInto = since.some((other) => {
      const place = other.op === 'insert' ? other.parent : other.op === 'replaceText' ? other.id : undefined
      return place !== undefined && isWithin(tree, place, operation.id)
    })
    return isWrittenInto ? { conflict: operation.id } : { operation }
  }
  if (operation.op !== 'replaceText' && operation.op !== 'setAttributes') return { operation }
  const { id } = operation
  if (operation.start === undefined || operation.end === undefined) return { operation }
  let { start, end } = operation
  for (const other of since) {
    if (other.op !== 'replaceText' || other.id !== id) continue
    const grown = lengthOfRuns(other.runs) - (other.end - other.start)
    if (other.end <= start) {
      start += grown
      end += grown
    } else if (other.start < end) return { conflict: id }
  }
  return { operation: { ...operation, start, end } }
}

function isWithin(tree: Tree, id: NodeId, container: NodeId): boolean {
  for (let at: NodeId | undefined = id; at !== undefined; at = tree.parentOf(at)?.id)
    if (at === container) return true
  return false
}
