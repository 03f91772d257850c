import type { Platform } from './claim.ts'

/** One usage event as an add-on's catalogue lists it, with the closed values of each parameter. */
export interface EventDeclaration {
  readonly name: string
  readonly reason: string
  readonly parameters: Readonly<Record<string, readonly string[]>>
}

/** The usage data that an add-on sends, and the one host that it sends it to. */
export interface UsageDeclaration {
  readonly destination: string
  /** The paths of the fields that every body has, the events' own parameters left out: `client_id`. */
  readonly fields: readonly string[]
  readonly events: readonly EventDeclaration[]
}

/** An address outside the host that the add-on's manifest lets it reach. */
export interface EgressDeclaration {
  /** As the manifest has it: `region1.google-analytics.com`, `*.example.com`, `https://example.com/`. */
  readonly address: string
  /** `functions` run on the platform's servers, `pages` in a person's browser. */
  readonly by: 'functions' | 'pages'
  readonly isAnalytics: boolean
  readonly mayCarryEndUserData: boolean
}

/** Where an add-on may keep something. */
export type StorePlace =
  | 'page'
  | 'document'
  | 'document-properties'
  | 'user-properties'
  | 'app-storage'
  | 'sql'
  | 'object-store'
  | 'search-index'
  | 'remote'

/** What one host's manifest declares of an add-on. */
export interface HostDeclaration {
  /** The add-on's own name for the host, unique within it: `confluence`, `google`. */
  readonly host: string
  readonly platform: Platform
  /** The products it runs in: `Confluence`, `Google Docs`. */
  readonly products: readonly string[]
  /** Where the manifest is, to be named in problems. */
  readonly manifest: string
  /** `inferred`: the manifest lists none, and the platform reads them out of the code. */
  readonly scopes: readonly string[] | 'inferred'
  readonly egress: readonly EgressDeclaration[]
  readonly stores: readonly StorePlace[]
  /** Where what goes wrong is written down; nothing where the manifest has no word for it, as Forge's hasn't. */
  readonly logs?: 'none' | 'exceptions'
}

/** What an add-on does, as far as its manifests and its catalogue declare it. */
export interface AddonDeclaration {
  readonly name: string
  readonly hosts: readonly HostDeclaration[]
  readonly usage: UsageDeclaration | 'nothing'
}

/** The host's name in an address with or without scheme, person, port and path, in lower case. */
export function hostOf(address: string): string {
  const [authority = ''] = address.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/\\?#]/)
  return authority.replace(/^.*@/, '').replace(/:\d*$/, '').toLowerCase()
}
