import type { AttributePatch, Attributes, Run, TextNode } from '../../../../files/tree/model.ts'
import type { Operation } from '../../../../files/tree/operations.ts'
import { lengthOfRuns, sliceRuns, textOfRuns } from '../../../../files/tree/runs.ts'
import { textDifference } from '../../../files/tree/text-difference.ts'

/**
 * What makes the runs of a text the wanted ones. From the right to the left, so that all offsets count in the text as it
 * was: the document moves each of them by what others wrote, and knows nothing of the others of this change.
 */
export function textOperations({ id, runs: old }: TextNode, wanted: readonly Run[]): readonly Operation[] {
  const oldLength = lengthOfRuns(old)
  const newLength = lengthOfRuns(wanted)
  const difference = textDifference(textOfRuns(old), textOfRuns(wanted)) ?? {
    start: oldLength,
    oldEnd: oldLength,
    newEnd: newLength,
  }
  const { start, oldEnd, newEnd } = difference
  const behind = restyling(
    id,
    oldEnd,
    sliceRuns(old, oldEnd, oldLength),
    sliceRuns(wanted, newEnd, newLength),
  )
  const before = restyling(id, 0, sliceRuns(old, 0, start), sliceRuns(wanted, 0, start))
  const isWritten = start < oldEnd || start < newEnd
  return [
    ...behind,
    ...(isWritten
      ? [{ op: 'replaceText' as const, id, start, end: oldEnd, runs: sliceRuns(wanted, start, newEnd) }]
      : []),
    ...before,
  ]
}

/** Changes of the looks of characters that stay. */
function restyling(
  id: string,
  offset: number,
  old: readonly Run[],
  wanted: readonly Run[],
): readonly Operation[] {
  const found: { start: number; end: number; attributes: AttributePatch; key: string }[] = []
  let at = 0
  for (const [a, b, length] of together(old, wanted)) {
    const attributes = patchBetween(a, b)
    const key = JSON.stringify(attributes)
    const last = found.at(-1)
    if (last?.end === offset + at && last.key === key) last.end += length
    else if (key !== '{}') found.push({ start: offset + at, end: offset + at + length, attributes, key })
    at += length
  }
  return found
    .map(({ start, end, attributes }) => ({ op: 'setAttributes' as const, id, start, end, attributes }))
    .reverse()
}

function* together(
  old: readonly Run[],
  wanted: readonly Run[],
): Generator<readonly [Attributes, Attributes, number]> {
  for (let i = 0, j = 0, leftOld = old[0]?.text.length ?? 0, leftNew = wanted[0]?.text.length ?? 0; ; ) {
    const [a, b] = [old[i], wanted[j]]
    if (!a || !b) return
    const length = Math.min(leftOld, leftNew)
    yield [a.attributes, b.attributes, length]
    leftOld -= length
    leftNew -= length
    if (leftOld === 0) {
      i += 1
      leftOld = old[i]?.text.length ?? 0
    }
    if (leftNew === 0) {
      j += 1
      leftNew = wanted[j]?.text.length ?? 0
    }
  }
}

/** What makes one set of attributes the other. */
export function patchBetween(old: Attributes, wanted: Attributes): AttributePatch {
  const patch: Record<string, AttributePatch[string]> = {}
  for (const name of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    const value = wanted[name] ?? null
    if (JSON.stringify(old[name] ?? null) !== JSON.stringify(value)) patch[name] = value
  }
  return patch
}
