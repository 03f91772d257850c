import * as v from 'valibot'

const names = v.optional(v.record(v.string(), v.string()), {})

const packageSchema = v.object({
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  link: v.optional(v.boolean(), false),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  license: v.optional(v.unknown()),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
})

interface OldPackage {
  readonly version?: string | undefined
  readonly integrity?: string | undefined
  readonly requires?: Readonly<Record<string, string>> | undefined
  readonly dependencies?: Readonly<Record<string, OldPackage>> | undefined
}

const oldSchema: v.GenericSchema<OldPackage> = v.object({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  requires: v.optional(v.record(v.string(), v.string())),
  dependencies: v.optional(
    v.record(
      v.string(),
      v.lazy(() => oldSchema),
    ),
  ),
})

const lockSchema = v.union([
  v.object({ packages: v.record(v.string(), packageSchema) }),
  v.object({ dependencies: v.record(v.string(), oldSchema) }),
])

/** A package as a lock file has it. */
export interface Locked {
  readonly name: string
  readonly version: string
  readonly license: string | undefined
  readonly integrity: string | undefined
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  readonly path: string
  readonly needs: readonly string[]
  readonly isDirect: boolean
}

/** `name@version` */
export const keyOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`

/**
 * What npm would install for one package of a lock file (versions 1 to 3), by following the names as Node resolves them.
 * `workspace` is the app's folder relative to the lock file's, or '' where it lies beside it. Nothing where `value` is none.
 */
export function readLock(value: unknown, workspace: string): readonly Locked[] | undefined {
  const parsed = v.safeParse(lockSchema, value)
  if (!parsed.success) return undefined
  const packages =
    'packages' in parsed.output
      ? new Map(Object.entries(parsed.output.packages))
      : flattened(parsed.output.dependencies)
  return reachable(packages, packages.has(workspace) ? workspace : '')
}

type Package = v.InferOutput<typeof packageSchema>

function reachable(packages: ReadonlyMap<string, Package>, root: string): readonly Locked[] {
  const found = new Map<string, Locked>()
  const direct = new Set<string>()
  const seen = new Set<string>()
  const queue: { readonly path: string; readonly isRoot: boolean }[] = [{ path: root, isRoot: true }]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { path, isRoot } = next
    const one = packages.get(path)
    if (!one || seen.has(path)) continue
    seen.add(path)
    const wanted = [
      ...Object.keys(one.dependencies),
      ...Object.keys(one.optionalDependencies),
      ...Object.keys(one.peerDependencies),
      // What an app builds with may be in what it ships.
      ...(isRoot ? Object.keys(one.devDependencies) : []),
    ]
    const needs = wanted.flatMap((name) => {
      const at = resolve(packages, path, name)
      return at === undefined ? [] : [{ name, at }]
    })
    for (const { at } of needs) queue.push({ path: at, isRoot: false })
    if (isRoot) for (const { at } of needs) direct.add(at)
    if (path.includes('node_modules/'))
      found.set(path, {
        name: one.name ?? nameOf(path),
        version: one.version ?? '0.0.0',
        license: typeof one.license === 'string' ? one.license : undefined,
        integrity: one.integrity,
        path,
        needs: needs.flatMap(({ name, at }) => {
          const version = packages.get(at)?.version
          return version === undefined ? [] : [keyOf({ name: packages.get(at)?.name ?? name, version })]
        }),
        isDirect: false,
      })
  }
  const all = [...found.values()].map((one) => ({ ...one, isDirect: direct.has(one.path) }))
  return all.sort((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.path.localeCompare(b.path))
}

/** The path at which `name` is found from `from`, as Node looks for it, links followed. */
function resolve(packages: ReadonlyMap<string, Package>, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    const one = packages.get(path)
    if (one) return one.link && one.resolved !== undefined ? one.resolved : path
    if (folder === '') return undefined
  }
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** A version 1 lock file as the later ones have it. */
function flattened(dependencies: Readonly<Record<string, OldPackage>>): ReadonlyMap<string, Package> {
  const packages = new Map<string, Package>()
  const add = (prefix: string, of: Readonly<Record<string, OldPackage>>) => {
    for (const [name, one] of Object.entries(of)) {
      const path = `${prefix}node_modules/${name}`
      packages.set(path, {
        ...empty,
        version: one.version,
        integrity: one.integrity,
        dependencies: { ...one.requires },
      })
      add(`${path}/`, one.dependencies ?? {})
    }
  }
  add('', dependencies)
  packages.set('', {
    ...empty,
    dependencies: Object.fromEntries(Object.keys(dependencies).map((name) => [name, '*'])),
  })
  return packages
}

const empty = {
  name: undefined,
  version: undefined,
  link: false,
  resolved: undefined,
  integrity: undefined,
  license: undefined,
  dependencies: {},
  devDependencies: {},
  optionalDependencies: {},
  peerDependencies: {},
}
