import type { Claim, Means, Verdict } from '@crenwiz/policy'
import type { Data, Part } from '../finding.ts'
import type { Place, Step } from '../place.ts'

/** A code with its data, and how it is said to people. */
export interface Told {
  readonly code: string
  /** English in every report: formats that print it are. */
  readonly title: string
  readonly sentence: string
  readonly next: string | undefined
  readonly at: Place | undefined
  readonly data: Data
}

export interface ToldEvidence extends Told {
  readonly means: Means
}

export interface ToldFinding extends Told {
  readonly claim: string
  readonly by: Part
  readonly at: Place
  readonly path: readonly Step[]
  readonly bytes: string | undefined
  readonly fingerprint: string
  /** New or known, where there was an earlier report to compare with. */
  readonly since: 'new' | 'known' | undefined
}

/** A claim with all that is said of it; what doesn't belong to its verdict is empty. */
export interface ToldClaim {
  readonly claim: Claim
  readonly verdict: Verdict
  readonly evidence: readonly ToldEvidence[]
  readonly findings: readonly ToldFinding[]
  readonly gaps: readonly Told[]
  readonly because: Told | undefined
}

interface ToldSuppression {
  readonly finding: ToldFinding
  readonly reason: string
  readonly until: string
}

/** A report in words and in a fixed order: what all four formats are written from. */
export interface ToldReport {
  readonly tool: { readonly name: string; readonly version: string }
  readonly app: {
    readonly id: string
    readonly name: string
    readonly folder: string
    readonly manifest: string
  }
  readonly date: string
  readonly counts: Readonly<Record<Verdict, number>>
  readonly claims: readonly ToldClaim[]
  readonly disagreements: readonly Told[]
  readonly suppressed: readonly ToldSuppression[]
  readonly problems: readonly Told[]
  readonly comparison: { readonly known: number; readonly new: number; readonly gone: number } | undefined
  readonly supply: ToldSupply | undefined
  readonly run: ToldRun | undefined
  readonly flows: readonly ToldFlow[]
  readonly egress: readonly ToldEgress[]
}

interface ToldSupply {
  readonly components: readonly ToldComponent[]
  readonly sources: readonly {
    readonly source: string
    readonly date: string
    readonly covered: number
    readonly of: number
  }[]
  readonly vulnerabilities: readonly ToldVulnerability[]
  readonly notes: readonly Told[]
}

export interface ToldComponent {
  readonly name: string
  readonly version: string
  readonly license: string | undefined
  readonly isShipped: boolean | undefined
}

export interface ToldVulnerability {
  readonly id: string
  readonly summary: string
  readonly severity: string
  readonly component: string
  readonly fixedIn: string | undefined
  readonly isShipped: boolean | undefined
  readonly firstSeen: string
  readonly due: string
  readonly isOverdue: boolean
}

interface ToldRun {
  readonly drives: readonly { readonly what: string; readonly times: number; readonly outcome: string }[]
  readonly searched: readonly { readonly channel: string; readonly entries: number; readonly bytes: number }[]
  readonly canaries: number
  readonly forms: number
  readonly hosts: readonly { readonly host: string; readonly times: number; readonly wasLetOut: boolean }[]
  readonly gaps: readonly Told[]
}

/** Data of one kind that arrives somewhere, and what the claims say of it. */
export interface ToldFlow {
  readonly label: string
  readonly through: readonly string[]
  readonly sink: string
  readonly api: string
  readonly to: string
  readonly at: Place
  readonly program: string
  readonly path: readonly Step[]
  readonly standing: 'breaks' | 'open' | 'allowed'
}

/** An address that the manifest lets something out to. */
export interface ToldEgress {
  readonly address: string
  readonly from: string
  readonly category: string | undefined
  readonly inScopeEud: boolean | undefined
  readonly at: Place
}
