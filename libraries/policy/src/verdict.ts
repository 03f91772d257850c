/** What is known of a claim: shown to hold, shown not to, neither, or not asked of this add-on. */
export const verdicts = ['PROVEN', 'BROKEN', 'UNPROVEN', 'NOT_APPLICABLE'] as const

export type Verdict = (typeof verdicts)[number]
