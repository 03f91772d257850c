import { applyOperation } from './apply.ts'
import { type DocNode, isContainer, isParagraph, type NodeId } from './model.ts'
import { movingRanges, type TextEdit } from './named-ranges.ts'
import type { Operation, OperationRefusal } from './operations.ts'
import { lengthOfRuns, textOfRuns } from './runs.ts'
import type { EditableTree } from './tree.ts'

/** What a list of operations did: `operations` with what they led to, and `inverse`, which undoes them all. */
export type Changed =
  | { readonly ok: true; readonly operations: readonly Operation[]; readonly inverse: readonly Operation[] }
  /** Nothing was done; `at` is the operation that was refused. */
  | { readonly ok: false; readonly refusal: OperationRefusal; readonly at: number }

/**
 * Applies all operations or none. Texts that meet become one, the first; texts that are empty go; named ranges
 * stay with their characters.
 */
export function applyChange(tree: EditableTree, operations: readonly Operation[]): Changed {
  const done: Operation[] = []
  // The newest last; turned round at the end, as putting each in front takes ever longer.
  const undo: Operation[] = []
  const apply = (operation: Operation): OperationRefusal | undefined => {
    const applied = applyOperation(tree, operation)
    if (!applied.ok) return applied.refusal
    done.push(operation)
    undo.push(applied.inverse)
    return undefined
  }
  const edits: TextEdit[] = []
  const touched = new Set<NodeId>()
  const touch = (id: NodeId) => {
    const parent = tree.parentOf(id)
    if (isParagraph(parent)) touched.add(parent.id)
  }
  for (const [at, operation] of operations.entries()) {
    if (operation.op === 'remove') touch(operation.id)
    const refusal = apply(operation)
    if (refusal) {
      for (const each of undo.reverse()) applyOperation(tree, each)
      return { ok: false, refusal, at }
    }
    if (operation.op === 'insert') touchInserted(operation.node.id)
    if (operation.op === 'replaceText') {
      touch(operation.id)
      if (!isRestyling(operation, undo.at(-1))) edits.push(operation)
    }
  }
  // A change that puts a range itself, such as the undoing of one, knows where it lies.
  const placed = new Set(operations.flatMap((each) => (each.op === 'insert' ? [each.node.id] : [])))
  for (const edit of edits) for (const operation of movingRanges(tree, edit, placed)) apply(operation)
  for (const id of touched) for (const operation of tidying(tree, id)) apply(operation)
  return { ok: true, operations: done, inverse: undo.reverse() }

  function touchInserted(inserted: NodeId): void {
    touch(inserted)
    const waiting: (DocNode | undefined)[] = [tree.find(inserted)]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (!isContainer(node)) continue
      const { id, children } = node
      if (isParagraph(node)) touched.add(id)
      // Not spread: a table may have more rows than a call takes arguments.
      else for (const child of children) waiting.push(child)
    }
  }
}

/** Whether the same text was put in again, in another look: what undoes a setAttributes does that. */
function isRestyling({ runs }: TextEdit, inverse: Operation | undefined): boolean {
  return inverse?.op === 'replaceText' && textOfRuns(inverse.runs) === textOfRuns(runs)
}

/** What a paragraph needs after a change, one at a time: applying one changes what the next sees. */
function* tidying(tree: EditableTree, id: NodeId): Generator<Operation> {
  const paragraph = tree.find(id)
  if (!isParagraph(paragraph)) return
  for (let index = 0; index < paragraph.children.length; ) {
    const child = paragraph.children[index]
    const next = paragraph.children[index + 1]
    if (child?.kind === 'text' && child.runs.length === 0) yield { op: 'remove', id: child.id }
    else if (child?.kind === 'text' && next?.kind === 'text') {
      const end = lengthOfRuns(child.runs)
      const { id: gone, runs } = next
      yield { op: 'replaceText', id: child.id, start: end, end, runs }
      yield { op: 'remove', id: gone }
    } else index += 1
  }
}
