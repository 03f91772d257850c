import type { ClaimId, Means } from '../claim.ts'
import type { EgressDeclaration, EventDeclaration, StorePlace } from '../declaration.ts'
import type { ScopeClass } from '../google-scopes.ts'
import type { Reason } from '../sentence.ts'
import type { Vendor } from '../vendor.ts'

/** The ids of the sections, in the policy's order. */
export const sectionIds = [
  'short',
  'scope',
  'personal',
  'stored',
  'usage',
  'third-parties',
  'permissions',
  'security',
  'limited-use',
  'changes',
  'contact',
] as const

export type SectionId = (typeof sectionIds)[number]

/** The add-ons and products that a sentence is about. */
export interface AddonPlace {
  readonly addon: string
  readonly products: readonly string[]
}

/** An add-on with the products of one of its hosts. */
export const place = (addon: string, { products }: Pick<AddonPlace, 'products'>): AddonPlace => ({
  addon,
  products,
})

/** A scope in its short form, and how Google guards it. */
interface GuardedScope {
  readonly scope: string
  readonly as: Exclude<ScopeClass, 'non-sensitive'>
}

/** Everything that the policy's pages say, in one language. Text between backticks is printed as code. */
export interface Words {
  readonly claim: (id: ClaimId) => string
  readonly headings: Readonly<Record<SectionId, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly fixed: {
    readonly shortPersonal: string
    readonly shortStored: string
    readonly shortUsage: string
    readonly shortThird: string
    readonly who: (vendor: Vendor) => string
    readonly marks: string
    readonly language: string
    readonly consent: string
    readonly rights: string
    readonly documentParts: string
    readonly documentGone: string
    readonly userGone: string
    readonly copies: string
    readonly key: string
    readonly pseudonym: string
    readonly purpose: string
    readonly switch: string
    readonly googleChoice: string
    readonly googlePseudonym: string
    readonly aggregates: string
    readonly sale: string
    readonly rules: string
    readonly weakness: (vendor: Vendor) => string
    readonly limitedUse: (vendor: Vendor) => string
    readonly limitedUseFeatures: string
    readonly limitedUseReading: string
    readonly contact: (vendor: Vendor) => string
  }
  readonly covers: (places: readonly AddonPlace[]) => string
  readonly stores: (place: AddonPlace, stores: readonly StorePlace[]) => string
  readonly logsNothing: (place: AddonPlace) => string
  readonly logsExceptions: (place: AddonPlace) => string
  readonly usage: (addon: string, destination: string) => string
  readonly noUsage: (addon: string) => string
  readonly event: (addon: string, event: EventDeclaration) => string
  readonly scopes: (place: AddonPlace, scopes: readonly string[] | 'inferred') => string
  readonly scopeReason: (addon: string, scope: string, reason: string) => string
  readonly guardedScopes: (addon: string, scopes: readonly GuardedScope[]) => string
  readonly mails: (place: AddonPlace) => string
  readonly events: (place: AddonPlace) => string
  readonly egress: (place: AddonPlace, egress: readonly EgressDeclaration[]) => string
  readonly page: PageWords
}

/** The pages' own words, beside the policy's sentences. */
interface PageWords {
  readonly title: (vendor: Vendor) => string
  readonly edition: (version: string, effective: string) => string
  readonly skip: string
  readonly contents: string
  readonly unchecked: string
  readonly claimsHeading: string
  readonly claimsLead: string
  readonly claimColumns: readonly [string, string, string]
  readonly means: Readonly<Record<Means, string>>
  readonly noMeans: string
  readonly uncheckedHeading: string
  readonly uncheckedLead: string
  readonly changelog: string
  readonly changes: string
  readonly languages: string
}
