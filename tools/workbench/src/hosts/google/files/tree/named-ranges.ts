import { type NamedRangeNode, type NodeId, type RangePart, rootId } from './model.ts'
import type { Operation } from './operations.ts'
import { lengthOfRuns } from './runs.ts'
import type { Tree } from './tree.ts'

export type TextEdit = Extract<Operation, { op: 'replaceText' }>

/** What a change of a text does to the named ranges that name characters of it: they go on to name the same ones. */
export function movingRanges(
  { root }: Tree,
  edit: TextEdit,
  except: ReadonlySet<NodeId>,
): readonly Operation[] {
  return root.children.flatMap((node, index): readonly Operation[] => {
    if (node.kind !== 'namedRange' || except.has(node.id)) return []
    const parts = node.parts.flatMap((part) => movedPart(part, edit))
    if (JSON.stringify(parts) === JSON.stringify(node.parts)) return []
    const moved: NamedRangeNode = { ...node, parts }
    const after = root.children[index - 1]?.id ?? null
    return [
      { op: 'remove', id: node.id },
      { op: 'insert', parent: rootId, after, node: moved },
    ]
  })
}

function movedPart(part: RangePart, { id, start, end, runs }: TextEdit): readonly RangePart[] {
  if (part.element !== id || part.start === undefined || part.end === undefined) return [part]
  const length = lengthOfRuns(runs)
  const grown = length - (end - start)
  if (end <= part.start) return [{ element: id, start: part.start + grown, end: part.end + grown }]
  if (start >= part.end) return [part]
  // What is put in the place of characters of the range is of the range where all that it replaces was.
  const isWithin = start >= part.start && end <= part.end
  const from = start < part.start ? start + length : part.start
  const to = isWithin ? part.end + grown : end >= part.end ? start : part.end + grown
  return to > from ? [{ element: id, start: from, end: to }] : []
}
