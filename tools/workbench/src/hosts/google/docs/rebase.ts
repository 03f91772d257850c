import type { NodeId } from './model.ts'
import type { Operation } from './operations.ts'
import { lengthOfRuns } from './runs.ts'

/** An operation as it reads after others were applied, or the text of which it names characters that others changed. */
export type Rebased = { readonly operation: Operation } | { readonly conflict: NodeId }

/** Moves the offsets of an operation by what others wrote before them; ids need no moving. */
export function rebase(operation: Operation, since: readonly Operation[]): Rebased {
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
