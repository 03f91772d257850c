import type { Run } from '../../../../files/tree/model.ts'
import { textOfRuns } from '../../../../files/tree/runs.ts'
import { textDifference } from '../../../files/tree/text-difference.ts'

interface Text {
  readonly runs: readonly Run[]
}

/** Which old text goes on as which new one, in order: those that have most in common. Pairs of places. */
export function pairTexts(
  old: readonly Text[],
  next: readonly Text[],
): readonly (readonly [number, number])[] {
  if (old.length === next.length) return old.map((_, place) => [place, place])
  const rows = next.length + 1
  // best[i * rows + j]: what the first i old and the first j new ones can have in common, at most.
  const best = new Array<number>((old.length + 1) * rows).fill(0)
  const at = (i: number, j: number) => best[i * rows + j] as number
  const common = old.map((one) => next.map((other) => inCommon(textOfRuns(one.runs), textOfRuns(other.runs))))
  const pair = (i: number, j: number) => common[i]?.[j] ?? 0
  for (let i = 1; i <= old.length; i += 1)
    for (let j = 1; j <= next.length; j += 1)
      best[i * rows + j] = Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + pair(i - 1, j - 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = old.length, j = next.length; i > 0 && j > 0; ) {
    if (at(i, j) === at(i - 1, j - 1) + pair(i - 1, j - 1)) {
      pairs.push([i - 1, j - 1])
      i -= 1
      j -= 1
    } else if (at(i, j) === at(i - 1, j)) i -= 1
    else j -= 1
  }
  return pairs.reverse()
}

// A pair is better than none, even of texts that have nothing in common.
function inCommon(old: string, next: string): number {
  const difference = textDifference(old, next)
  return 0.5 + (difference ? difference.start + old.length - difference.oldEnd : old.length)
}
