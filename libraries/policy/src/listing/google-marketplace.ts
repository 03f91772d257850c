import type { AddonDeclaration, HostDeclaration } from '../declaration.ts'
import { type ScopeClass, scopeClass, shortScope } from '../google-scopes.ts'
import { asksForLimitedUse } from '../limited-use.ts'
import { vendor } from '../vendor.ts'
import { wordsOf } from '../words/languages.ts'
import { place } from '../words/words.ts'
import { listingTexts } from './listing-texts.ts'
import { scopeReasons } from './scope-reasons.ts'

/** What the forms of Google's Marketplace and of its consent screen ask of one add-on. */
export interface GoogleListing {
  readonly applicationName: string
  readonly shortDescription: string
  readonly detailedDescription: string
  readonly links: {
    readonly privacyPolicy: string
    readonly privacyContact: string
    readonly securityContact: string
  }
  /** Identical in manifest, Marketplace and consent screen, or the review fails. */
  readonly scopes: readonly {
    readonly scope: string
    readonly class: ScopeClass
    readonly justification: string
  }[]
  /** Addresses that the script may call; what third party stands behind them is in the detailed description. */
  readonly allowedAddresses: readonly string[]
  /** Google's affirmation, where a scope asks for it. */
  readonly limitedUse: readonly string[]
}

/** The listing of one add-on at Google, from its manifest and its texts; nothing for one that isn't published there. */
export function googleMarketplace(addon: AddonDeclaration): GoogleListing | undefined {
  const host = addon.hosts.find(({ platform }) => platform === 'apps-script')
  const text = listingTexts[addon.name]
  if (host === undefined || text === undefined) return undefined
  const { fixed } = wordsOf.en
  const scopes = host.scopes === 'inferred' ? [] : host.scopes
  return {
    applicationName: text.name,
    shortDescription: text.short,
    detailedDescription: [...text.paragraphs, dataParagraph(addon, host)].join('\n\n'),
    links: {
      privacyPolicy: vendor.policyAddress,
      privacyContact: vendor.privacyContact,
      securityContact: vendor.securityContact,
    },
    scopes: scopes.map((scope) => ({
      scope,
      class: scopeClass(scope),
      justification: scopeReasons[addon.name]?.[shortScope(scope)] ?? '',
    })),
    allowedAddresses: host.egress.map(({ address }) => address),
    limitedUse: asksForLimitedUse([addon])
      ? [fixed.limitedUse(vendor), fixed.limitedUseFeatures, fixed.limitedUseReading]
      : [],
  }
}

/** The policy's own sentences, so that the listing can't say another thing. A listing has no code in it. */
function dataParagraph({ name, usage }: AddonDeclaration, host: HostDeclaration): string {
  const words = wordsOf.en
  const here = place(name, host)
  return [
    words.stores(here, host.stores),
    words.egress(here, host.egress),
    usage === 'nothing' ? words.noUsage(name) : words.claim('C2'),
    ...(usage === 'nothing' ? [] : [words.claim('C4')]),
  ]
    .join(' ')
    .replaceAll('`', '')
}
