import type { Claim } from '@crenwiz/policy'
import type { Facts } from '../facts.ts'
import type { Finding, Gap } from '../finding.ts'
import type { Judgement } from '../judgement.ts'

/** A finding that somebody has looked at and lets stand, for a time. */
export interface Suppression {
  readonly code: string
  readonly file: string
  readonly line?: number
  readonly reason: string
  /** ISO date, the last day on which it holds. */
  readonly until: string
}

/** Everything that a report is written from; the four formats say the same. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly app: {
    readonly id: string
    readonly name: string
    readonly folder: string
    readonly manifest: string
  }
  /** ISO 8601; the only part of a report that two runs over the same folder don't share. */
  readonly date: string
  readonly claims: readonly { readonly claim: Claim; readonly judgement: Judgement }[]
  /** Where static and dynamic don't say the same of a claim. */
  readonly disagreements: readonly Gap[]
  readonly suppressed: readonly { readonly finding: Finding; readonly suppression: Suppression }[]
  /** Findings that the baseline had already; they still break a claim, and are told apart. */
  readonly known: readonly string[]
  /** Fingerprints of the earlier report that this one is compared with; left out where there is none. */
  readonly baseline?: readonly string[]
  readonly problems: readonly Gap[]
  readonly facts: Facts
}
