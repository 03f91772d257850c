const parts = ['static', 'dynamic'] as const

interface Twins {
  readonly part: (typeof parts)[number]
  readonly isFound: boolean
  readonly isAccused: boolean
}

/** How many of the verifier's broken fixtures were found and how many clean ones were accused, by what judged them. */
export function twinLines(metas: readonly object[]): readonly string[] {
  const all = metas.flatMap((meta) => ('twins' in meta && isTwins(meta.twins) ? [meta.twins] : []))
  return parts.flatMap((part) => {
    const of = all.filter((twins) => twins.part === part)
    if (of.length === 0) return []
    const found = of.filter(({ isFound }) => isFound).length
    const spared = of.filter(({ isAccused }) => !isAccused).length
    return [`${part}: ${found} of ${of.length} broken found, ${spared} of ${of.length} clean not accused`]
  })
}

const isTwins = (value: unknown): value is Twins =>
  typeof value === 'object' &&
  value !== null &&
  'part' in value &&
  parts.some((part) => part === value.part) &&
  'isFound' in value &&
  'isAccused' in value
