import type { At, EgressRule, Manifest } from '../manifest.ts'
import { isRecord, type ManifestTree } from '../manifest-tree.ts'
import { parseJsonTree } from './json-tree.ts'
import type { ScriptProject } from './script-project.ts'

type Path = readonly (string | number)[]

/** What appsscript.json says, in the terms that all apps have and in its own. */
export interface ScriptManifest {
  readonly manifest: Manifest
  readonly project: Omit<ScriptProject, 'scripts' | 'pages' | 'data' | 'functions'>
  /** Functions that it names: a homepage, a trigger, an action. */
  readonly named: readonly string[]
}

/**
 * Reads an appsscript.json; UserError with its place where it isn't one. What Google wouldn't know is left out.
 * @see https://developers.google.com/apps-script/manifest seen 2026-11
 */
export function parseScriptManifest(text: string, file: string, id: string): ScriptManifest {
  const tree = parseJsonTree(text, file)
  const at = <Value>(value: Value, ...path: Path): At<Value> => ({ value, at: tree.placeOf(path) })
  const word = (...path: Path): At<string> | undefined => {
    const value = valueAt(tree.raw, path)
    return typeof value === 'string' ? at(value, ...path) : undefined
  }
  const common = ['addOns', 'common']
  const name = word(...common, 'name')
  const allowed = tree.raw.urlFetchWhitelist === undefined ? undefined : texts(tree, ['urlFetchWhitelist'])
  const addOns = valueAt(tree.raw, ['addOns'])
  const webApp = valueAt(tree.raw, ['webapp'])
  return {
    manifest: {
      file,
      id,
      name: name?.value ?? '',
      runtime: undefined,
      modules: [],
      functions: [],
      resources: [],
      scopes: texts(tree, ['oauthScopes']),
      egress: (allowed ?? []).map(({ value, at: place }) => ({ value: rule(value), at: place })),
      remotes: [],
      scripts: [],
      styles: [],
      placeOf: tree.placeOf,
      raw: tree.raw,
    },
    project: {
      isDeclared: Array.isArray(tree.raw.oauthScopes),
      allowed,
      runtime: word('runtimeVersion'),
      logging: word('exceptionLogging'),
      services: items(tree, ['dependencies', 'enabledAdvancedServices']).map(({ value, at: place }) => ({
        value: {
          symbol: textOf(value, 'userSymbol'),
          service: textOf(value, 'serviceId'),
          version: textOf(value, 'version'),
        },
        at: place,
      })),
      libraries: items(tree, ['dependencies', 'libraries']).map(({ value, at: place }) => ({
        value: { symbol: textOf(value, 'userSymbol'), id: textOf(value, 'libraryId') },
        at: place,
      })),
      addOns: isRecord(addOns)
        ? Object.keys(addOns)
            .filter((key) => key !== 'common')
            .map((key) => at(key, 'addOns', key))
        : [],
      addOnName: name,
      logo: word(...common, 'logoUrl'),
      links: texts(tree, [...common, 'openLinkUrlPrefixes']),
      webApp: isRecord(webApp)
        ? at({ access: textOf(webApp, 'access'), executeAs: textOf(webApp, 'executeAs') }, 'webapp')
        : undefined,
    },
    named: functionsIn(tree.raw.addOns, 0),
  }
}

const rule = (address: string): EgressRule => ({
  address,
  category: undefined,
  inScopeEud: undefined,
  from: 'fetch.backend',
})

const valueAt = (raw: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), raw)

function items(tree: ManifestTree, path: Path): readonly At<Readonly<Record<string, unknown>>>[] {
  const list = valueAt(tree.raw, path)
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) =>
    isRecord(value) ? [{ value, at: tree.placeOf([...path, index]) }] : [],
  )
}

function texts(tree: ManifestTree, path: Path): readonly At<string>[] {
  const list = valueAt(tree.raw, path)
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) =>
    typeof value === 'string' ? [{ value, at: tree.placeOf([...path, index]) }] : [],
  )
}

const textOf = (value: Readonly<Record<string, unknown>>, key: string): string =>
  typeof value[key] === 'string' ? String(value[key]) : ''

/** `runFunction` at any depth, and the functions of an open message, a conference and its settings. */
function functionsIn(value: unknown, depth: number): readonly string[] {
  if (depth > 20) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => functionsIn(item, depth + 1))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(runFunction|onTriggerFunction|onCreateFunction|createSettingsUrlFunction)$/.test(key) &&
    typeof inner === 'string'
      ? [inner]
      : functionsIn(inner, depth + 1),
  )
}
