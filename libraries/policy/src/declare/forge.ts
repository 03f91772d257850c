import * as v from 'valibot'
import { type Document, isMap, parseDocument } from 'yaml'
import type { EgressDeclaration, HostDeclaration, StorePlace } from '../declaration.ts'
import { ManifestError } from './manifest-error.ts'
import type { ManifestPlace } from './manifest-place.ts'

/**
 * An entry of `permissions.external`: an address, or an object with one, or the key of a remote
 * (developer.atlassian.com/platform/forge/manifest-reference/permissions, seen 2026-11-25).
 */
const entry = v.union([
  v.pipe(
    v.string(),
    v.transform((address) => ({ address, remote: undefined, category: undefined, inScopeEUD: undefined })),
  ),
  v.object({
    address: v.optional(v.string()),
    remote: v.optional(v.string()),
    category: v.optional(v.string()),
    inScopeEUD: v.optional(v.boolean()),
  }),
])
const entries = v.nullish(v.array(entry), [])

const remote = v.object({
  key: v.string(),
  baseUrl: v.union([v.string(), v.record(v.string(), v.string())]),
  operations: v.nullish(v.array(v.string()), []),
  storage: v.optional(v.object({ inScopeEUD: v.optional(v.boolean()) })),
})

const macro = v.object({
  config: v.optional(
    v.union([
      v.boolean(),
      v.object({
        parameters: v.nullish(
          v.array(v.object({ indexing: v.optional(v.object({ enabled: v.optional(v.boolean()) })) })),
          [],
        ),
      }),
    ]),
  ),
})

const manifest = v.object({
  modules: v.nullish(v.record(v.string(), v.unknown()), {}),
  remotes: v.nullish(v.array(remote), []),
  permissions: v.nullish(
    v.object({
      scopes: v.nullish(
        v.union([
          v.array(v.string()),
          v.pipe(
            v.record(v.string(), v.unknown()),
            v.transform((scopes) => Object.keys(scopes)),
          ),
        ]),
        [],
      ),
      external: v.nullish(
        v.object({
          fetch: v.nullish(v.object({ backend: entries, client: entries }), {}),
          fonts: entries,
          frames: entries,
          images: entries,
          media: entries,
          scripts: entries,
          styles: entries,
        }),
        {},
      ),
    }),
    {},
  ),
})
type Manifest = v.InferOutput<typeof manifest>
type Entry = v.InferOutput<typeof entry>

/** What a Forge app's manifest declares; throws a ManifestError where it can't be read. */
export function forgeDeclaration(text: string, { host, path }: ManifestPlace): HostDeclaration {
  const app = parse(text, path)
  return {
    host,
    platform: 'forge',
    products: productsOf(app),
    manifest: path,
    scopes: app.permissions.scopes,
    egress: egressOf(app),
    stores: storesOf(app),
  }
}

function parse(text: string, path: string): Manifest {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new ManifestError(path, error.message.split('\n')[0] ?? error.code, { cause: error })
  if (!isMap(document.contents)) throw new ManifestError(path, 'it is no map of keys')
  const result = v.safeParse(manifest, plain(document, path))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ManifestError(path, `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}

/** Aliases are resolved here, and too many of them refused. */
function plain(document: Document, path: string): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    throw new ManifestError(path, cause instanceof Error ? cause.message : 'it can’t be resolved', { cause })
  }
}

/** `macro` is Confluence's; other modules carry their product's name before the colon. */
function productsOf({ modules }: Manifest): readonly string[] {
  const product = (key: string): string | undefined => {
    if (key === 'macro' || key.startsWith('confluence:')) return 'Confluence'
    const [prefix, rest] = key.split(':')
    return rest && prefix ? `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}` : undefined
  }
  const found = Object.keys(modules)
    .map(product)
    .filter((name) => name !== undefined)
  return [...new Set(found)].sort()
}

function egressOf({ permissions: { external }, remotes }: Manifest): readonly EgressDeclaration[] {
  const { fetch, ...resources } = external
  const to =
    (by: EgressDeclaration['by']) =>
    ({ address, remote, category, inScopeEUD }: Entry): EgressDeclaration => ({
      address: address ?? `remote ${remote ?? 'without a key'}`,
      by,
      isAnalytics: category === 'analytics',
      // Left out means true (developer.atlassian.com/platform/forge/in-scope-end-user-data, 2026-07-14).
      mayCarryEndUserData: inScopeEUD ?? true,
    })
  const byRemote = remotes.flatMap(({ baseUrl, storage }): EgressDeclaration[] =>
    (typeof baseUrl === 'string' ? [baseUrl] : Object.values(baseUrl)).map((address) => ({
      address,
      by: 'functions',
      isAnalytics: false,
      mayCarryEndUserData: storage?.inScopeEUD ?? true,
    })),
  )
  return [
    ...(fetch.backend ?? []).map(to('functions')),
    ...(fetch.client ?? []).map(to('pages')),
    ...Object.values(resources).flatMap((list) => list.map(to('pages'))),
    ...byRemote,
  ]
}

function storesOf({ modules, permissions: { scopes }, remotes }: Manifest): readonly StorePlace[] {
  const macros = v.parse(v.fallback(v.array(macro), []), modules.macro)
  const isIndexed = macros.some(
    ({ config }) => typeof config === 'object' && config.parameters.some(({ indexing }) => indexing?.enabled),
  )
  const places: readonly (StorePlace | false)[] = [
    macros.some(({ config }) => config !== undefined && config !== false) && 'page',
    scopes.includes('storage:app') && 'app-storage',
    'sql' in modules && 'sql',
    'objectStore' in modules && 'object-store',
    isIndexed && 'search-index',
    remotes.some(({ operations }) => operations.includes('storage')) && 'remote',
  ]
  return places.filter((place) => place !== false)
}
