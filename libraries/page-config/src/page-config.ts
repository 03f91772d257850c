/** What came of opening a configuration. An unreadable one keeps its raw text: no source is ever lost. */
export type Opened<Config> =
  | { readonly state: 'empty' }
  | {
      readonly state: 'ready'
      readonly config: Config
      /** The version it was saved in, where that is older. */ readonly upgradedFrom?: number
    }
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

/** A document as it is stored: a JSON object. */
export type StoredDocument = Readonly<Record<string, unknown>>

/** The document to store, or why it can't be. */
export type Packed =
  | { readonly ok: true; readonly document: StoredDocument }
  | { readonly ok: false; readonly refused: Refused }

/** How one add-on's configuration is written: its version, its reader, its migrations and its budget. */
export interface PageConfigFormat<Config> {
  open(stored: unknown): Opened<Config>
  /** The document to store, or why not. */
  pack(config: Config): Packed
}

/** What an add-on says of its configuration. */
export interface PageConfigDefinition<Config> {
  readonly version: number
  /** Reads a document of the current version; the fault in words where it isn't one. */
  readonly read: (
    document: StoredDocument,
  ) => { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly fault: string }
  /** `migrations[n]` turns a document of version n into one of version n + 1; one for each version from 0. */
  readonly migrations: readonly ((document: StoredDocument) => StoredDocument)[]
  /** Bytes of UTF-8 JSON: of each named part (`picture.svg` is a part of a part), and of the whole under `document`. */
  readonly budget: Readonly<Record<string, number>> & { readonly document: number }
}

/** A format whose documents carry their version under `version`; a document without one is of version 0. */
export function definePageConfig<Config extends object>(
  definition: PageConfigDefinition<Config>,
): PageConfigFormat<Config> {
  return {
    open(stored) {
      if (stored === undefined || stored === null) return { state: 'empty' }
      try {
        return openDocument(definition, stored)
      } catch (cause) {
        // A migration or a reader that throws is a bug of the add-on, but the writer's text is worth more than a crash.
        return unreadable(stored, 'CONFIG_CORRUPT', cause instanceof Error ? cause.message : String(cause))
      }
    },
    pack(config) {
      const document: StoredDocument = { ...config, version: definition.version }
      for (const [part, limit] of Object.entries(definition.budget)) {
        const bytes = bytesOfJson(part === 'document' ? document : partOf(document, part))
        if (bytes > limit) return { ok: false, refused: { code: 'CONFIG_TOO_LARGE', part, bytes, limit } }
      }
      return { ok: true, document }
    },
  }
}

function openDocument<Config>(
  { version: current, read, migrations }: PageConfigDefinition<Config>,
  stored: unknown,
): Opened<Config> {
  const corrupt = (fault: string) => unreadable(stored, 'CONFIG_CORRUPT', fault)
  if (!isDocument(stored)) return corrupt('document: expected an object')
  if (Object.keys(stored).length === 0) return { state: 'empty' }
  const version = Object.hasOwn(stored, 'version') ? stored.version : 0
  if (!isVersion(version)) return corrupt('version: expected a whole number from 0')
  if (version > current)
    return unreadable(stored, 'CONFIG_FROM_FUTURE', `version: ${version} is newer than ${current}`)
  let document: StoredDocument = stored
  for (const migrate of migrations.slice(version, current)) document = migrate(document)
  const result = read(document)
  if (!result.ok) return corrupt(result.fault)
  return version === current
    ? { state: 'ready', config: result.config }
    : { state: 'ready', config: result.config, upgradedFrom: version }
}

function unreadable(
  stored: unknown,
  code: 'CONFIG_CORRUPT' | 'CONFIG_FROM_FUTURE',
  fault: string,
): {
  readonly state: 'unreadable'
  readonly code: typeof code
  readonly raw: string
  readonly fault: string
} {
  return { state: 'unreadable', code, raw: rawText(stored), fault }
}

function rawText(stored: unknown): string {
  try {
    return JSON.stringify(stored, null, 2) ?? String(stored)
  } catch {
    // Only a value that never was JSON (a cycle, a big integer) comes here: a host can't have stored it.
    return typeof stored === 'bigint' ? String(stored) : Object.prototype.toString.call(stored)
  }
}

const isDocument = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

function partOf(document: StoredDocument, path: string): unknown {
  let part: unknown = document
  for (const name of path.split('.'))
    part = isDocument(part) && Object.hasOwn(part, name) ? part[name] : undefined
  return part
}

/** Counted and not encoded, because Apps Script has no TextEncoder. */
function bytesOfJson(value: unknown): number {
  let bytes = 0
  for (const character of JSON.stringify(value) ?? '') {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
