/** Where two texts differ: `start` is the same in both, `oldEnd` and `newEnd` are where the rest is the same again. */
export interface Difference {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** The shortest stretch in which two texts differ; undefined where they don't. Characters of two units stay whole. */
export function textDifference(old: string, next: string): Difference | undefined {
  if (old === next) return undefined
  const shorter = Math.min(old.length, next.length)
  let start = 0
  while (start < shorter && old.charCodeAt(start) === next.charCodeAt(start)) start += 1
  if (isHigh(old.charCodeAt(start - 1))) start -= 1
  let same = 0
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === next.charCodeAt(next.length - 1 - same)
  )
    same += 1
  if (same > 0 && isLow(old.charCodeAt(old.length - same))) same -= 1
  return { start, oldEnd: old.length - same, newEnd: next.length - same }
}

/** Where an offset in the old text stands in the next one; what is put in right there comes behind it. */
export function movedOffset(offset: number, difference: Difference | undefined): number {
  if (!difference || offset <= difference.start) return offset
  const { oldEnd, newEnd } = difference
  return offset < oldEnd ? newEnd : offset + newEnd - oldEnd
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
