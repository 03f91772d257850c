import type { ClaimId, Language, Means, Verdict } from '@crenwiz/policy'
import type { Part } from '../../../finding.ts'
import type { ToldFlow } from '../../told.ts'

/** All that the report for a customer says of its own, in one language; findings have their own tables in `words/`. */
export interface Texts {
  /** The document's `lang`. */
  readonly lang: Language
  readonly number: (value: number) => string
  readonly title: (app: string) => string
  readonly skip: string
  readonly kind: string
  readonly noId: string
  readonly meta: {
    readonly app: string
    readonly manifest: string
    readonly date: string
    readonly tool: string
  }
  readonly what: string
  readonly whatText: (data: { readonly wasRun: boolean; readonly promises: number }) => string
  readonly glance: string
  readonly sum: (data: { readonly broken: number; readonly unproven: number; readonly all: number }) => string
  readonly comparison: (data: {
    readonly added: number
    readonly known: number
    readonly gone: number
  }) => string
  readonly allVerdicts: string
  readonly verdictHeads: readonly [promise: string, verdict: string, known: string]
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly means: Readonly<Record<Means, string>>
  readonly claims: {
    readonly heading: string
    readonly titles: Readonly<Record<ClaimId, string>>
    /** What would prove each, in the order of the claim's own list. */
    readonly provedBy: Readonly<Record<ClaimId, readonly string[]>>
    readonly sentence: (id: ClaimId) => string
    readonly at: string
    readonly way: string
    readonly bytes: string
    readonly foundBy: (part: Part) => string
    readonly since: Readonly<Record<'new' | 'known', string>>
    readonly missing: string
    readonly wouldProve: string
    readonly noProgram: string
    readonly howKnown: string
    readonly whatKnown: string
    readonly serves: (promises: string, requirements: string) => string
  }
  readonly flows: {
    readonly heading: string
    readonly lead: string
    readonly none: string
    readonly drawing: string
    readonly drawingTitle: string
    readonly columns: readonly [data: string, code: string, sink: string]
    readonly spoken: (flow: {
      readonly source: string
      readonly through: string
      readonly by: string
      readonly sink: string
      readonly standing: string
    }) => string
    readonly times: (count: number) => string
    readonly standings: Readonly<Record<ToldFlow['standing'], string>>
    readonly onlyInTable: (count: number) => string
    readonly all: string
    readonly table: string
    readonly heads: readonly string[]
    readonly nothingDone: string
    readonly empty: string
    readonly inJson: (count: number) => string
  }
  readonly egress: {
    readonly heading: string
    readonly lead: string
    readonly table: string
    readonly heads: readonly string[]
    readonly noCategory: string
    readonly inScope: Readonly<Record<'yes' | 'no' | 'unsaid', string>>
    readonly empty: string
    readonly noData: string
    readonly found: (hosts: string) => string
    readonly tried: string
    readonly triedHeads: readonly string[]
    readonly letOut: Readonly<Record<'yes' | 'no', string>>
    readonly triedNone: string
  }
  readonly storage: {
    readonly heading: string
    readonly table: string
    readonly heads: readonly string[]
    readonly empty: string
  }
  readonly run: {
    readonly heading: string
    readonly notRun: string
    readonly lead: (canaries: number, forms: number) => string
    readonly drives: string
    readonly driveHeads: readonly string[]
    readonly outcomes: Readonly<Record<string, string>>
    readonly noDrives: string
    readonly searched: string
    readonly searchedHeads: readonly string[]
    readonly nothing: string
    readonly gaps: string
  }
  readonly supply: {
    readonly heading: string
    readonly none: string
    readonly lead: (packages: number, shipped: number) => string
    readonly sources: string
    readonly sourceHeads: readonly string[]
    readonly noSources: string
    readonly advisories: string
    readonly advisoryHeads: readonly string[]
    readonly notAsked: string
    readonly noAdvisories: string
    readonly all: string
    readonly packages: string
    readonly packageHeads: readonly string[]
    readonly empty: string
    readonly overdue: (due: string) => string
    readonly noVersion: string
    readonly noLicence: string
    readonly shipped: Readonly<Record<'yes' | 'no' | 'unknown', string>>
  }
  readonly reservations: {
    readonly heading: string
    readonly suppressed: string
    readonly table: string
    readonly heads: readonly string[]
    readonly noSuppressed: string
    readonly problems: string
    readonly noProblems: string
    readonly disagreements: string
    readonly noDisagreements: string
  }
  readonly method: {
    readonly heading: string
    readonly terms: readonly (readonly [term: string, meaning: string])[]
    readonly limits: string
    readonly reproduce: string
    readonly reproduceLead: (tool: string) => string
    readonly command: string
    readonly signature: string
    readonly readBy: string
    readonly fields: readonly [name: string, role: string, date: string, signature: string]
  }
}
