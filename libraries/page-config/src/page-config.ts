/** What came of opening a configuration. An unreadable one keeps its raw text: no source is ever lost. */
export type Opened<Config> =
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly config: Config; /** The version it was saved in, where that is older. */ readonly upgradedFrom?: number }
  | {
      readonly state: 'unreadable'
      readonly code: 'CONFIG_CORRUPT' | 'CONFIG_FROM_FUTURE'
      /** The document as JSON text, whole, to be shown, copied and repaired. */
      readonly raw: string
      /** Path and fault, for people who repair: `source: expected a string`. */
      readonly fault: string
    }

/** Why a configuration can't be saved: what takes too many bytes, and how many are allowed. */
export interface Refused {
  readonly code: 'CONFIG_TOO_LARGE'
  readonly part: string
  readonly bytes: number
  readonly limit: number
}

/** How one add-on's configuration is written: its version, its reader, its migrations and its budget. */
export interface PageConfigFormat<Config> {
  open(stored: unknown): Opened<Config>
  /** The document to store, or why not. */
  pack(config: Config): { readonly ok: true; readonly document: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly refused: Refused }
}

export interface PageConfigDefinition<Config> {
  readonly version: number
  /** Reads a document of the current version; the fault in words where it isn't one. */
  readonly read: (document: Readonly<Record<string, unknown>>) => { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly fault: string }
  /** `migrations[n]` turns a document of version n into one of version n + 1; one for each version from 0. */
  readonly migrations: readonly ((document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[]
  /** Bytes of UTF-8 JSON: of each named part, and of the whole under `document`. */
  readonly budget: Readonly<Record<string, number>> & { readonly document: number }
}

export declare function definePageConfig<Config>(definition: PageConfigDefinition<Config>): PageConfigFormat<Config>
