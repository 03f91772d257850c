/** The claims' ids, in their order. */
export const claimIds = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
] as const

/** A claim: a promise put so that a program can prove it, break it, or say that it can't. */
export type ClaimId = (typeof claimIds)[number]

/** A sentence of what Crenwiz promises, P1 to P18. */
export type PromiseId = `P${number}`

/** Where an add-on runs. */
export type Platform = 'forge' | 'apps-script'

/** A platform's own rule, with the address and the day on which it was read. */
export interface Requirement {
  /** `atlassian-4`, `google-limited-use`: stable, printed in reports. */
  readonly id: string
  readonly title: string
  readonly source: string
  /** ISO date. */
  readonly seen: string
  /** The day, or the month, that the text itself gives as its last change, where it gives one. */
  readonly lastChanged?: string
  /** The rule was read, its number was not: it follows from the order in which others cite the list. */
  readonly isNumberInferred?: true
}

/** How a fact is known: the platform makes it impossible, every path was followed, or a run showed it. */
export type Means = 'enforcement' | 'analysis' | 'observation'

/** A claim as the policy states it and the verifier judges it. */
export interface Claim {
  readonly id: ClaimId
  readonly title: string
  /** One sentence for people; the policy prints it. */
  readonly sentence: string
  readonly promises: readonly PromiseId[]
  readonly platforms: readonly Platform[]
  /** Ids of the requirements that it answers. */
  readonly requirements: readonly string[]
  /** What would prove it; observation supports and never suffices alone. Empty: no program can. */
  readonly provedBy: readonly { readonly means: Means; readonly what: string }[]
  /** What would break it. */
  readonly brokenBy: readonly string[]
}
