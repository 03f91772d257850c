import type { Finding, Gap } from '../finding.ts'

/** What a run in the workbench showed. */
export interface RunFacts {
  /** What was driven: `view diagram as reader`, `resolver usage`; how often. */
  readonly drives: readonly {
    readonly what: string
    readonly times: number
    readonly outcome: 'done' | 'failed' | 'refused'
  }[]
  readonly findings: readonly Finding[]
  /** How many bytes of which channel were searched, and for how many canaries in how many forms. */
  readonly searched: readonly { readonly channel: string; readonly entries: number; readonly bytes: number }[]
  readonly canaries: number
  readonly forms: number
  /** What could not be driven, and why. */
  readonly gaps: readonly Gap[]
  /** Destinations that the run tried to reach: host, times, and whether the gate let it. */
  readonly hosts: readonly { readonly host: string; readonly times: number; readonly wasLetOut: boolean }[]
  readonly seconds: number
}
