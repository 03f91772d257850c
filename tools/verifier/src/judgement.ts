import type { ClaimId, Means } from '@crenwiz/policy'
import type { Data, Finding, Gap } from './finding.ts'
import type { Place } from './place.ts'

/** A fact that supports a claim, and how it is known. */
export interface Evidence {
  readonly means: Means
  readonly code: string
  readonly at?: Place
  readonly data: Data
}

/**
 * A claim's verdict with its reasons. PROVEN needs evidence by enforcement or analysis for every way that the claim could
 * break; an observation never suffices.
 */
export type Judgement = { readonly claim: ClaimId; readonly evidence: readonly Evidence[] } & (
  | { readonly verdict: 'PROVEN' }
  | { readonly verdict: 'BROKEN'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly verdict: 'UNPROVEN'; readonly gaps: readonly [Gap, ...Gap[]] }
  | { readonly verdict: 'NOT_APPLICABLE'; readonly because: Gap }
)
