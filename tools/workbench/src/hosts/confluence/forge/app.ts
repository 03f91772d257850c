import type { Entity } from './storage/entities.ts'

/** A Forge app as installed: what the manifest says, parsed once. All other code reads this and never the YAML. */
export interface App {
  /** `ari:cloud:ecosystem::app/<uuid>` */
  readonly id: string
  readonly name: string
  /** The folder with manifest.yml. */
  readonly folder: string
  readonly runtime: string
  readonly environmentId: string
  readonly environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION'
  readonly installationId: string
  readonly version: string
  readonly macros: readonly Macro[]
  /** Every other module with a resource or function, as the manifest has it, by type. */
  readonly modules: Readonly<Record<string, readonly Module[]>>
  readonly functions: readonly {
    readonly key: string
    readonly handler: string
    readonly timeoutSeconds?: number
  }[]
  /** resource key -> absolute folder */
  readonly resources: Readonly<Record<string, string>>
  readonly scopes: readonly string[]
  readonly egress: Egress
  readonly content: { readonly scripts: readonly string[]; readonly styles: readonly string[] }
  readonly remotes: readonly { readonly key: string; readonly baseUrl: string }[]
  /** Sentences about what the manifest asks for and the workbench has not got. */
  readonly warnings: readonly string[]
  /** `app.runtime.memoryMB`, where the manifest has it. */
  readonly memoryMB?: number
  /** The custom entities of `app.storage.entities`. */
  readonly entities?: readonly Entity[]
  /** True where `app.licensing.enabled` is. */
  readonly isLicensed?: boolean
}

export interface Module {
  readonly key: string
  readonly type: string
  readonly title?: string
  readonly resource?: string
  readonly resolver?: string
  readonly function?: string
  readonly raw: Readonly<Record<string, unknown>>
}

export interface Macro extends Module {
  readonly type: 'macro'
  readonly title: string
  readonly description?: string
  readonly layout: 'block' | 'inline' | 'bodied'
  readonly icon?: string
  readonly categories: readonly string[]
  readonly config?: {
    readonly resource?: string
    readonly title?: string
    readonly viewportSize?: string
    readonly openOnInsert: boolean
  }
  /** The function key that exports the macro to ADF. */
  readonly adfExport?: string
}

export interface EgressRule {
  readonly address: string
  readonly category?: 'analytics'
  readonly inScopeEUD: boolean
}

/** What the manifest lets out, by who sends. Empty lists: nothing. */
export interface Egress {
  readonly backend: readonly EgressRule[]
  readonly client: readonly EgressRule[]
  readonly images: readonly string[]
  readonly fonts: readonly string[]
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly frames: readonly string[]
  readonly media: readonly string[]
}
