import type { Finding, Gap } from '../finding.ts'

/** What is known of what the app is made of. */
export interface SupplyFacts {
  readonly components: readonly Component[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  readonly sources: readonly Coverage[]
  /** The CycloneDX document, JSON. */
  readonly sbom: string
}

/** A package of which something is in the source's lock file, in the shipped bundle, or both. */
export interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly license: string | undefined
  readonly isDeclared: boolean
  /** True where its code is in the bundle that is deployed; undefined where there is no bundle to look at. */
  readonly isShipped: boolean | undefined
}

/** How far a source of advisories reaches: never "no vulnerabilities". */
export interface Coverage {
  readonly source: string
  /** ISO date of the data. */
  readonly date: string
  readonly covered: number
  readonly of: number
}
