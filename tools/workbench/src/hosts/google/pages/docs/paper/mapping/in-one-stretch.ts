/** A block's place in the paper, and in the document. */
export type Kept = readonly [from: number, to: number]

/** A step takes as long as the paper is long; with more of them than these, a paper of 16,000 paragraphs stood still for a minute. */
const mostSteps = 300

/**
 * The blocks that stay what they are. Where very many are to be changed, none from the first of these to the last stays: all
 * of it is put in anew in one step.
 */
export function inOneStretch(
  kept: readonly Kept[],
  ends: Kept,
  { isDirty, differs }: { isDirty(kept: Kept): boolean; differs(kept: Kept): boolean },
): readonly Kept[] {
  // Places in `kept`: what comes or goes before one, and those that are changed themselves.
  const gaps = [...kept, ends].flatMap(([from, to], at) => {
    const [before, after] = kept[at - 1] ?? [-1, -1]
    return from - before > 1 || to - after > 1 ? [at] : []
  })
  const dirty = kept.flatMap((each, at) => (isDirty(each) ? [at] : []))
  if (gaps.length + dirty.length <= mostSteps) return kept
  const changed = dirty.filter((at) => differs(kept[at] as Kept))
  if (gaps.length + changed.length <= mostSteps) return kept
  const first = Math.min(gaps[0] ?? Number.POSITIVE_INFINITY, changed[0] ?? Number.POSITIVE_INFINITY)
  const last = Math.max((gaps.at(-1) ?? 0) - 1, changed.at(-1) ?? -1)
  return kept.filter((_, at) => at < first || at > last)
}
