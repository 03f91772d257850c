import type { ClaimId } from '@crenwiz/policy'
import type { App } from '../app/app.ts'
import type { Finding, Gap } from '../finding.ts'
import type { Evidence } from '../judgement.ts'
import type { StaticFacts } from './static-facts.ts'

/**
 * One way in which a claim could break, looked at: what breaks it, what closes it, what would have to be known. A claim is
 * proven only where every way has evidence and none has a gap.
 */
export interface Way {
  readonly findings: readonly Finding[]
  readonly evidence: readonly Evidence[]
  readonly gaps: readonly Gap[]
}

/** A rule over the manifest and the code, for one claim. */
export interface Rule {
  readonly name: string
  readonly claim: ClaimId
  /** Nothing where the rule has nothing to say of this app. */
  look(app: App, code: StaticFacts, today: Date): Way | undefined
}
