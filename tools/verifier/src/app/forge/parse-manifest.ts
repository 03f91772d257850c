import type { Place } from '../../place.ts'
import type { At, EgressRule, Manifest, Module } from '../manifest.ts'
import { isRecord, type ManifestTree, parseTree } from '../manifest-tree.ts'

/** Reads a manifest's text; UserError with its place where it isn't one. What Forge wouldn't know is left out. */
export function parseManifest(text: string, file: string): Manifest {
  const tree = parseTree(text, file)
  const app = record(tree.raw.app)
  const remotes = readRemotes(tree)
  const runtime = record(app.runtime).name
  return {
    file,
    id: string(app.id) ?? '',
    name: string(app.name) ?? '',
    runtime:
      typeof runtime === 'string'
        ? { value: runtime, at: tree.placeOf(['app', 'runtime', 'name']) }
        : undefined,
    modules: readModules(tree),
    functions: items(tree, ['modules', 'function']).flatMap(({ value, at }) => {
      const { key, handler } = record(value)
      return typeof key === 'string' && typeof handler === 'string' ? [{ value: { key, handler }, at }] : []
    }),
    resources: items(tree, ['resources']).flatMap(({ value, at }) => {
      const { key, path } = record(value)
      return typeof key === 'string' && typeof path === 'string' ? [{ value: { key, path }, at }] : []
    }),
    scopes: readScopes(tree),
    egress: readEgress(tree, remotes),
    remotes,
    scripts: strings(tree, ['permissions', 'content', 'scripts']),
    styles: strings(tree, ['permissions', 'content', 'styles']),
    placeOf: tree.placeOf,
    raw: tree.raw,
  }
}

type Path = readonly (string | number)[]

const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {})
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), raw)

/** The items of a list of the manifest; each stands where its first key stands. */
function items(tree: ManifestTree, path: Path): readonly At<unknown>[] {
  const list = valueAt(tree.raw, path)
  if (!Array.isArray(list)) return []
  return list.map((value: unknown, index) => ({ value, at: tree.placeOf([...path, index]) }))
}

const strings = (tree: ManifestTree, path: Path): readonly At<string>[] =>
  items(tree, path).flatMap(({ value, at }) => (typeof value === 'string' ? [{ value, at }] : []))

const readModules = (tree: ManifestTree): readonly At<Module>[] =>
  Object.keys(record(tree.raw.modules))
    .filter((type) => type !== 'function')
    .flatMap((type) =>
      items(tree, ['modules', type]).flatMap(({ value, at }) =>
        isRecord(value) ? [{ value: { type, key: string(value.key) ?? '', raw: value }, at }] : [],
      ),
    )

/** Scopes are a list, or a map where some have settings (`allowImpersonation`). */
function readScopes(tree: ManifestTree): readonly At<string>[] {
  const path = ['permissions', 'scopes']
  const scopes = valueAt(tree.raw, path)
  if (isRecord(scopes))
    return Object.keys(scopes).map((value) => ({ value, at: tree.placeOf([...path, value]) }))
  return items(tree, path).flatMap(({ value, at }): readonly At<string>[] => {
    if (typeof value === 'string') return [{ value, at }]
    return Object.keys(record(value)).map((scope) => ({ value: scope, at }))
  })
}

/** A remote has one address, or one for each region. */
function readRemotes(tree: ManifestTree): Manifest['remotes'] {
  return items(tree, ['remotes']).flatMap(({ value, at }) => {
    const { key, baseUrl, operations } = record(value)
    const addresses = typeof baseUrl === 'string' ? [baseUrl] : Object.values(record(baseUrl))
    const does = Array.isArray(operations) ? operations.filter((one) => typeof one === 'string') : []
    return [...new Set(addresses)].flatMap((address) =>
      typeof address === 'string'
        ? [{ value: { key: string(key) ?? '', baseUrl: address, operations: does }, at }]
        : [],
    )
  })
}

const kinds = ['images', 'fonts', 'styles', 'scripts', 'frames', 'media'] as const

function readEgress(tree: ManifestTree, remotes: Manifest['remotes']): readonly At<EgressRule>[] {
  const external = ['permissions', 'external']
  const rules = (from: string, path: Path) =>
    items(tree, [...external, ...path]).flatMap(({ value, at }) => ruleOf(value, from, at, remotes))
  return [
    ...rules('fetch.backend', ['fetch', 'backend']),
    ...rules('fetch.client', ['fetch', 'client']),
    ...kinds.flatMap((kind) => rules(kind, [kind])),
  ]
}

/** An address is a text, or `address` with what it is for; `remote` names one of the remotes instead. */
function ruleOf(
  value: unknown,
  from: string,
  at: Place,
  remotes: Manifest['remotes'],
): readonly At<EgressRule>[] {
  const nothing = { category: undefined, inScopeEud: undefined, from }
  if (typeof value === 'string') return [{ value: { address: value, ...nothing }, at }]
  const { address, remote, category, inScopeEUD } = record(value)
  const said = {
    from,
    category: string(category),
    inScopeEud: typeof inScopeEUD === 'boolean' ? inScopeEUD : undefined,
  }
  if (typeof address === 'string') return [{ value: { address, ...said }, at }]
  if (typeof remote !== 'string') return []
  const named = remotes.filter((one) => one.value.key === remote)
  if (named.length === 0) return [{ value: { address: `remote:${remote}`, ...said }, at }]
  return named.map((one) => ({ value: { address: one.value.baseUrl, ...said }, at }))
}
