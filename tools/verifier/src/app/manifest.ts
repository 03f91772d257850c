import type { Place } from '../place.ts'

/** A value of the manifest with its place. */
export interface At<Value> {
  readonly value: Value
  readonly at: Place
}

/** An address that the manifest lets something out to. */
export interface EgressRule {
  readonly address: string
  readonly category: string | undefined
  /** As written; Forge takes true where it is left out. */
  readonly inScopeEud: boolean | undefined
  /** `fetch.backend`, `fetch.client`, `images`, `fonts`, `styles`, `scripts`, `frames`, `media`. */
  readonly from: string
}

/** A module of the manifest. */
export interface Module {
  /** `macro`, `confluence:globalPage`, `trigger`, `webtrigger`, ... */
  readonly type: string
  readonly key: string
  /** The whole entry as plain data. */
  readonly raw: Readonly<Record<string, unknown>>
}

/** manifest.yml, parsed once; each part with the line that it stands in. */
export interface Manifest {
  /** Relative to the folder. */
  readonly file: string
  readonly id: string
  readonly name: string
  readonly runtime: At<string> | undefined
  readonly modules: readonly At<Module>[]
  readonly functions: readonly At<{ readonly key: string; readonly handler: string }>[]
  readonly resources: readonly At<{ readonly key: string; readonly path: string }>[]
  readonly scopes: readonly At<string>[]
  readonly egress: readonly At<EgressRule>[]
  readonly remotes: readonly At<{
    readonly key: string
    readonly baseUrl: string
    readonly operations: readonly string[]
  }>[]
  /** `permissions.content`. */
  readonly scripts: readonly At<string>[]
  readonly styles: readonly At<string>[]
  /** The place of a path of keys and indices, or of its nearest ancestor that is there: `['modules', 'macro', 0, 'key']`. */
  placeOf(path: readonly (string | number)[]): Place
  /** The whole document as plain data. */
  readonly raw: Readonly<Record<string, unknown>>
}
