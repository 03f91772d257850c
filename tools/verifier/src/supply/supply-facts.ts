import type { Finding, Gap } from '../finding.ts'
import type { BundleName } from './bundle-names.ts'
import type { Severity } from './severity.ts'

/** What is known of what the app is made of. */
export interface SupplyFacts {
  /** The app's own, as its package.json says it. */
  readonly version: string
  readonly components: readonly Component[]
  readonly vulnerabilities: readonly Vulnerability[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  /** Said in reports, without weight for a verdict: a licence to look at, a lock file of another tool. */
  readonly notes: readonly Gap[]
  readonly sources: readonly Coverage[]
  /** The bundle that would be deployed; nothing where the app isn't built. */
  readonly bundle:
    | { readonly files: number; readonly bytes: number; readonly storages: readonly BundleName[] }
    | undefined
}

/** A package of which something is in the source's lock file, in the shipped bundle, or both. */
export interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly license: string | undefined
  /** Subresource integrity of its archive, as the lock file has it. */
  readonly integrity: string | undefined
  /** Keys (`name@version`) of what it needs. */
  readonly needs: readonly string[]
  /** True where the app's package.json names it itself. */
  readonly isDirect: boolean
  /**
   * True where its code is in the bundle that is deployed, false where none of its distinctive texts is, and undefined where
   * there is no bundle or the package has no text to tell it by.
   */
  readonly isShipped: boolean | undefined
}

/** A published advisory that speaks of a component's version. */
export interface Vulnerability {
  readonly id: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity: Severity
  readonly component: string
  readonly fixedIn: string | undefined
  readonly isShipped: boolean | undefined
  /** ISO dates. */
  readonly firstSeen: string
  readonly due: string
  readonly isOverdue: boolean
  readonly source: string
}

/** How far a source of advisories reaches: never "no vulnerabilities". */
export interface Coverage {
  readonly source: string
  /** ISO date of the data. */
  readonly date: string
  readonly covered: number
  readonly of: number
}
