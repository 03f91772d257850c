import { join, relative } from 'node:path'
import type { App } from '../app/app.ts'
import type { Finding, Gap } from '../finding.ts'
import type { Place } from '../place.ts'
import type { AdvisorySource } from './advisory-source.ts'
import { storagesNamed } from './bundle-names.ts'
import { type FirstSeen, parseFirstSeen } from './first-seen.ts'
import { licenceClass } from './licences.ts'
import { keyOf, type Locked } from './lock.ts'
import { purlOf } from './purl.ts'
import {
  bundleFiles,
  type Installed,
  licenseOf,
  packageTexts,
  readInstalled,
  textOf,
} from './read-packages.ts'
import { secretsIn } from './secrets.ts'
import { fingerprints, shippedOf } from './shipped.ts'
import type { Component, SupplyFacts, Vulnerability } from './supply-facts.ts'

/** Looks at what an app is made of: its lock file, its built bundle, the advisories that the sources know, its secrets. */
export async function inspectSupply(
  app: App,
  {
    sources,
    today,
    reached = [],
  }: {
    readonly sources: readonly AdvisorySource[]
    readonly today: Date
    /** Files that the app's code reaches, those beside its folder included: relative to it. */
    readonly reached?: readonly string[]
  },
): Promise<SupplyFacts> {
  const installed = readInstalled(app.folder)
  const bundle = app.built === undefined ? [] : bundleFiles(app.built)
  const declared = componentsOf(installed, bundle)
  const components = [...declared, ...strangersIn(bundle, sources, declared)]
  const firstSeenFile = 'verifier/first-seen.json'
  const firstSeen = parseFirstSeen(textOf(join(app.folder, firstSeenFile)), firstSeenFile)
  const { coverage, vulnerabilities } = await vulnerabilitiesOf(sources, components, firstSeen, today)
  const secrets = await secretsOf(app, reached, bundle)
  return {
    version: versionOf(app),
    components,
    vulnerabilities,
    sources: coverage,
    bundle: bundle.length === 0 ? undefined : describe(bundle, packedIn(app)),
    findings: [...vulnerabilities.flatMap((one) => overdue(one, app)), ...secrets],
    gaps: [
      ...installed.gaps,
      ...(bundle.length > 0 ? [] : [{ code: 'NO_BUNDLE', data: { folder: app.manifest.file } }]),
    ],
    notes: [
      ...components
        .slice(declared.length)
        .map((one) => ({ code: 'SHIPPED_UNDECLARED', data: { component: keyOf(one) } })),
      ...licenceNotes(components),
    ],
  }
}

/** Versions are compared, and severities worked out, by libraries that take longer to load than an app to be read. */
const vulnerabilitiesOf = async (
  sources: readonly AdvisorySource[],
  ...asked: readonly [readonly Component[], readonly FirstSeen[], Date]
) =>
  sources.length === 0
    ? { coverage: [], vulnerabilities: [] }
    : (await import('./ask-sources.ts')).askSources(sources, ...asked)

const describe = (
  bundle: ReturnType<typeof bundleFiles>,
  packed: readonly { readonly name: string; readonly text: string }[],
) => ({
  files: bundle.length,
  bytes: bundle.reduce((sum, { text }) => sum + text.length, 0),
  storages: storagesNamed([...bundle, ...packed]),
})

/** What an Apps Script project keeps in pages as packed text, scripts among it. */
const packedIn = (app: App) =>
  app.platform === 'forge'
    ? []
    : app.project.data.flatMap(({ file, text }) => (text === undefined ? [] : [{ name: file, text }]))

function componentsOf(
  { packages, root }: Installed,
  bundle: ReturnType<typeof bundleFiles>,
): readonly Component[] {
  const prints = fingerprints(bundle)
  // Where the bundle lists what is in it, nobody has to be recognised by their texts.
  const texts = (one: Locked) =>
    prints.isComplete || bundle.length === 0 ? new Set<string>() : packageTexts(root, one)
  const shipped = shippedOf(
    prints,
    packages.map((one) => ({ name: one.name, texts: texts(one) })),
  )
  const distinct = new Map<string, Locked>()
  for (const one of packages) {
    const before = distinct.get(keyOf(one))
    distinct.set(keyOf(one), { ...one, isDirect: one.isDirect || before?.isDirect === true })
  }
  return [...distinct.values()].map((one) => ({
    name: one.name,
    version: one.version,
    purl: purlOf(keyOf(one)),
    license: one.license ?? licenseOf(root, one),
    integrity: one.integrity,
    needs: [...new Set(one.needs)].sort(),
    isDirect: one.isDirect,
    isShipped: shipped.get(one.name),
  }))
}

/** Libraries that a source of advisories recognises in the bundle, and no lock file knows. */
function strangersIn(
  bundle: ReturnType<typeof bundleFiles>,
  sources: readonly AdvisorySource[],
  declared: readonly Component[],
): readonly Component[] {
  const names = new Set(declared.map(({ name }) => name))
  const found = new Map<string, Component>()
  for (const { name: file, text } of bundle)
    for (const { name, version } of file.endsWith('js')
      ? sources.flatMap((one) => one.recognise?.(text) ?? [])
      : [])
      if (!names.has(name)) found.set(`${name}@${version}`, strangerOf(name, version))
  return [...found.values()]
}

const strangerOf = (name: string, version: string): Component => ({
  name,
  version,
  purl: purlOf(`${name}@${version}`),
  license: undefined,
  integrity: undefined,
  needs: [],
  isDirect: false,
  isShipped: true,
})

/** Code that isn't shipped hurts nobody who reads a page; it stays in the list and breaks no promise. */
function overdue(
  { isOverdue, isShipped, id, component, severity, due, fixedIn }: Vulnerability,
  app: App,
): readonly Finding[] {
  if (!isOverdue || isShipped === false) return []
  return [
    {
      code: 'ADVISORY_OVERDUE',
      claim: 'C12',
      by: 'supply',
      at: declaredAt(component.slice(0, component.lastIndexOf('@')), app),
      data: { advisory: id, component, severity, due, fixedIn: fixedIn ?? '' },
    },
  ]
}

/** Where the app names a package: its line in package.json, or the file's first where it comes with another. */
function declaredAt(name: string, { folder }: App): Place {
  const lines = (textOf(join(folder, 'package.json')) ?? '').split('\n')
  const line = lines.findIndex((text) => text.includes(`"${name}"`))
  return {
    file: 'package.json',
    line: line + 1 || 1,
    column: line < 0 ? 1 : (lines[line]?.indexOf('"') ?? 0) + 1,
  }
}

// A bundle's minified megabytes are searched in pieces that a pattern can be run over.
const secretLimit = 3_000_000

async function secretsOf(
  app: App,
  reached: readonly string[],
  bundle: ReturnType<typeof bundleFiles>,
): Promise<readonly Finding[]> {
  const own = app.files
    .filter(({ kind, bytes }) => kind !== 'asset' && bytes <= secretLimit)
    .map(({ file }) => file)
    .concat(reached)
    .map((file) => ({ name: file, text: textOf(join(app.folder, file)) ?? '' }))
  const built = app.built === undefined ? '' : relative(app.folder, app.built).replaceAll('\\', '/')
  const shipped = bundle
    .filter(({ name, text }) => !name.endsWith('.map') && text.length <= secretLimit)
    .map(({ name, text }) => ({ name: built === '' ? name : `${built}/${name}`, text }))
  const texts = new Map([...own, ...shipped].map(({ name, text }) => [name, text]))
  const found = await Promise.all([...texts].map(([name, text]) => secretsIn(name, text)))
  return found.flat()
}

const licenceNotes = (components: readonly Component[]): readonly Gap[] =>
  components.flatMap(({ name, version, license, isShipped }) => {
    const kind = licenceClass(license)
    if (kind === 'permissive' || isShipped === false) return []
    return [
      {
        code: 'LICENCE_TO_READ',
        data: { component: `${name}@${version}`, license: license ?? '', class: kind },
      },
    ]
  })

function versionOf({ folder }: App): string {
  return /"version"\s*:\s*"([^"]*)"/.exec(textOf(join(folder, 'package.json')) ?? '')?.[1] ?? '0.0.0'
}
