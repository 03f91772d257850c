import type { ClaimId } from '@crenwiz/policy'
import type { Place, Step } from './place.ts'

/** What a finding, a piece of evidence or a gap says beside its code; sentences are made of it in `report/words/`. */
export type Data = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Which part of the verifier found it: each is counted by itself. */
export type Part = 'static' | 'dynamic' | 'supply'

/** A counterexample to a claim. */
export interface Finding {
  /** `CONTEXT_LOGGED`: stable, a rule's id in SARIF. */
  readonly code: string
  readonly claim: ClaimId
  readonly by: Part
  /** The line that breaks the claim. */
  readonly at: Place
  readonly data: Data
  /** How the datum came there. */
  readonly path?: readonly Step[]
  /** The very bytes that left, were stored or were logged, as text of at most 2,000 characters. */
  readonly bytes?: string
}

/** Something that would have to be known before a claim is proven. */
export interface Gap {
  readonly code: string
  readonly at?: Place
  readonly data: Data
}
