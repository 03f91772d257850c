import { checkAttributes, kept } from './attributes.ts'
import { bodyId, type Container, type DocNode, isContainer, isParagraph, type TextNode } from './model.ts'
import type { Operation, OperationRefusal } from './operations.ts'
import { lengthOfRuns, patched, restyleRuns, sliceRuns, spliceRuns, tidyRuns, unpatch } from './runs.ts'
import { checkNode, endsWithParagraph, mayHold, showsImage } from './structure.ts'
import { cloneNode, type EditableTree, type Tree, walk } from './tree.ts'

/** What an operation did, or why it did nothing. */
export type Applied =
  | { readonly ok: true; readonly inverse: Operation }
  | { readonly ok: false; readonly refusal: OperationRefusal }

/** Changes the tree by one operation; `inverse` brings back what was. */
export function applyOperation(tree: EditableTree, operation: Operation): Applied {
  switch (operation.op) {
    case 'insert':
      return insert(tree, operation)
    case 'remove':
      return remove(tree, operation.id)
    case 'replaceText':
      return replaceText(tree, operation)
    case 'setAttributes':
      return setAttributes(tree, operation)
  }
}

function insert(
  tree: EditableTree,
  { parent: parentId, after, node }: Extract<Operation, { op: 'insert' }>,
): Applied {
  const parent = tree.find(parentId)
  if (!isContainer(parent)) return refused({ code: 'GONE', id: parentId })
  if (after !== null && tree.parentOf(after) !== parent) return refused({ code: 'GONE', id: after })
  const problem = checkInsertion(tree, parent, node)
  if (problem !== null) return refused({ code: 'INVALID', what: problem })
  const index = after === null ? 0 : tree.indexOf(after) + 1
  if (endsWithParagraph(parent) && index === parent.children.length && !isParagraph(node))
    return refused({ code: 'LAST_PARAGRAPH', id: parentId })
  tree.attach(parent, index, asKept(cloneNode(node)))
  return { ok: true, inverse: { op: 'remove', id: node.id } }
}

function checkInsertion(tree: Tree, parent: Container, node: DocNode): string | null {
  if (!mayHold(parent.kind, node.kind)) return `A ${parent.kind} can't hold a ${node.kind}.`
  const isSection = node.kind === 'header' || node.kind === 'footer' || node.kind === 'body'
  if (parent.kind === 'document' && isSection && parent.children.some(({ kind }) => kind === node.kind))
    return `The document has a ${node.kind} already.`
  const problem = checkNode(node, depthOf(tree, parent))
  if (problem !== null) return problem
  const seen = new Set<string>()
  for (const { id } of walk(node)) {
    if (tree.find(id) || seen.has(id)) return `The id ${id} is there already.`
    seen.add(id)
  }
  return null
}

function depthOf(tree: Tree, node: Container): number {
  let depth = 0
  for (let at = tree.parentOf(node.id); at; at = tree.parentOf(at.id)) depth += 1
  return depth
}

// Changes its node, which is a fresh copy.
function asKept(node: DocNode): DocNode {
  for (const each of walk(node)) {
    if (each.kind === 'image') each.attributes = kept('image', each.attributes)
    if (each.kind === 'text') each.runs = tidyRuns(each.runs)
  }
  return node
}

function remove(tree: EditableTree, id: string): Applied {
  const node = tree.find(id)
  if (!node) return refused({ code: 'GONE', id })
  const parent = tree.parentOf(id)
  if (!parent || id === bodyId)
    return refused({ code: 'INVALID', what: `The ${node.kind} can't be removed.` })
  const index = tree.indexOf(id)
  const isLast = index === parent.children.length - 1
  if (isLast && endsWithParagraph(parent) && !isParagraph(parent.children[index - 1]))
    return refused({ code: 'LAST_PARAGRAPH', id: parent.id })
  const after = parent.children[index - 1]?.id ?? null
  tree.detach(id)
  return { ok: true, inverse: { op: 'insert', parent: parent.id, after, node } }
}

function replaceText(
  tree: EditableTree,
  { id, start, end, runs }: Extract<Operation, { op: 'replaceText' }>,
): Applied {
  const node = tree.find(id)
  if (node?.kind !== 'text') return refused({ code: 'GONE', id })
  const problem = checkRange(node, start, end) ?? checkNode({ id, kind: 'text', runs })
  if (problem !== null) return refused({ code: 'INVALID', what: problem })
  const old = sliceRuns(node.runs, start, end)
  node.runs = spliceRuns(node.runs, start, end, runs)
  return {
    ok: true,
    inverse: { op: 'replaceText', id, start, end: start + lengthOfRuns(runs), runs: old },
  }
}

function setAttributes(
  tree: EditableTree,
  { id, attributes, start, end }: Extract<Operation, { op: 'setAttributes' }>,
): Applied {
  const node = tree.find(id)
  if (!node || node.kind === 'namedRange') return refused({ code: 'GONE', id })
  const problem = checkAttributes(node.kind, attributes)
  if (problem !== null) return refused({ code: 'INVALID', what: problem })
  if (node.kind !== 'text') {
    const patch = kept(node.kind, attributes)
    if (showsImage(node.kind) && patch.image === null)
      return refused({ code: 'INVALID', what: 'An image needs its bytes.' })
    const inverse: Operation = { op: 'setAttributes', id, attributes: unpatch(node.attributes, patch) }
    node.attributes = patched(node.attributes, patch)
    return { ok: true, inverse }
  }
  const [from, to] = [start ?? 0, end ?? lengthOfRuns(node.runs)]
  const wrong = checkRange(node, from, to)
  if (wrong !== null) return refused({ code: 'INVALID', what: wrong })
  const old = sliceRuns(node.runs, from, to)
  node.runs = restyleRuns(node.runs, from, to, attributes)
  return { ok: true, inverse: { op: 'replaceText', id, start: from, end: to, runs: old } }
}

function checkRange({ runs }: TextNode, start: number, end: number): string | null {
  const length = lengthOfRuns(runs)
  const isRange =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length
  return isRange ? null : `The text has ${length} characters: ${start} to ${end} is no part of it.`
}

function refused(refusal: OperationRefusal): Applied {
  return { ok: false, refusal }
}
