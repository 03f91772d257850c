import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, isAbsolute, join, relative, resolve } from 'node:path'
import { UserError } from '../../../../errors.ts'
import { byInheritance } from './by-inheritance.ts'
import { type Clasp, isIgnored, parseClasp, parseClaspIgnore, plainClasp } from './clasp.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import type { Project, SourceFile } from './project.ts'
import { parseScript } from './syntax.ts'

const manifestName = 'appsscript.json'
/** Where projects keep what they push, when nothing says so. */
const usualRoots = ['.', 'src', 'dist', 'build', 'apps-script', 'appsscript']
const neverPushed = new Set(['node_modules', '.git'])

/**
 * Loads the folder of a project as Google would have it after `clasp push`. UserError where Google would refuse it, or
 * where there is no project. `libraries` says in which folder the library of an id lies.
 */
export function loadProject(
  folderGiven: string,
  { libraries = {} }: { libraries?: Readonly<Record<string, string>> } = {},
): Project {
  return load(folderGiven, libraries, [])
}

function load(
  folderGiven: string,
  folders: Readonly<Record<string, string>>,
  loading: readonly string[],
): Project {
  const top = resolve(folderGiven)
  if (!statSync(top, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('is no folder.', { where: top, next: 'Name the folder with appsscript.json.' })
  const claspFile = join(top, '.clasp.json')
  const hasClasp = existsSync(claspFile)
  const clasp = hasClasp ? parseClasp(claspFile, readFileSync(claspFile, 'utf8')) : plainClasp
  const root = rootOf(top, clasp)
  const paths = pushedPaths(root, top)
  const scriptPaths = ordered(
    paths.filter((path) => clasp.scriptExtensions.includes(extname(path))),
    clasp,
    root,
    top,
  )
  const manifestFile = join(root, manifestName)
  const hasManifest = existsSync(manifestFile)
  const isProject = hasManifest || hasClasp || scriptPaths.some((path) => path.endsWith('.gs'))
  if (!isProject || scriptPaths.length === 0) throw noProject(root, paths)

  const warnings: string[] = []
  const warn = (sentence: string) => warnings.push(sentence)
  // Older versions of clasp wrote the whole path on their author's machine.
  if (clasp.rootDir && isAbsolute(clasp.rootDir) && resolve(clasp.rootDir) !== root)
    warn(`${claspFile} names the root "${clasp.rootDir}", which isn't there: ${root} is taken.`)
  const manifest: Manifest = hasManifest
    ? parseManifest(manifestFile, readFileSync(manifestFile, 'utf8'))
    : {}
  if (!hasManifest)
    warn(
      `${root} has no ${manifestName}: the scopes are taken from what the code names, and every address may be called.`,
    )
  if (manifest.runtimeVersion === 'DEPRECATED_ES5')
    warn(`${manifestFile} asks for the Rhino runtime, which Google has ended: the project runs on V8 here.`)
  if (hasManifest && manifest.urlFetchWhitelist === undefined && manifest.addOns !== undefined)
    warn(
      `${manifestFile} has no urlFetchWhitelist: every address may be called, and Google wants the list before a version is published.`,
    )

  const parsed = scriptPaths.map((path) => parseScript(root, fileOf(root, path)))
  const scripts = clasp.filePushOrder.length > 0 ? parsed : byInheritance(parsed)
  const pages = paths
    .filter((path) => clasp.htmlExtensions.includes(extname(path)))
    .map((path) => fileOf(root, path))
  warnOfTwins([...scripts, ...pages], warn)
  const id = clasp.scriptId ?? `local-${createHash('sha256').update(top).digest('hex').slice(0, 24)}`
  return {
    id,
    name: manifest.addOns?.common?.name ?? basename(top),
    folder: root,
    manifest,
    scripts,
    pages,
    libraries: loadLibraries(manifest, folders, [...loading, top], { where: manifestFile, warn }),
    warnings,
  }
}

function rootOf(top: string, { rootDir }: Clasp): string {
  if (rootDir !== undefined && rootDir !== '') {
    const root = resolve(top, rootDir)
    if (existsSync(root)) return root
    if (!isAbsolute(rootDir))
      throw new UserError(`names the root "${rootDir}", which isn't there.`, {
        where: join(top, '.clasp.json'),
        next: 'Build the project first, or mend the name.',
      })
  }
  const found = usualRoots.find((candidate) => existsSync(join(top, candidate, manifestName)))
  return resolve(top, found ?? '.')
}

function pushedPaths(root: string, top: string): readonly string[] {
  const ignoreFile = [join(top, '.claspignore'), join(root, '.claspignore')].find((file) => existsSync(file))
  const patterns = ignoreFile ? parseClaspIgnore(readFileSync(ignoreFile, 'utf8')) : []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => neverPushed.has(part)))
    .filter((path) => !isIgnored(path, patterns))
    .sort()
}

/** Those of `filePushOrder` first, as written there; the others by their names. */
function ordered(paths: readonly string[], clasp: Clasp, root: string, top: string): readonly string[] {
  const places = new Map(
    clasp.filePushOrder.map((path, index) => [
      relative(root, resolve(top, path)).replaceAll('\\', '/'),
      index,
    ]),
  )
  const placeOf = (path: string) => places.get(path) ?? Number.POSITIVE_INFINITY
  return [...paths].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

function fileOf(root: string, path: string): SourceFile {
  return {
    name: path.slice(0, -extname(path).length),
    path,
    text: readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, ''),
  }
}

function warnOfTwins(files: readonly SourceFile[], warn: (sentence: string) => void): void {
  const seen = new Map<string, string>()
  for (const { name, path } of files) {
    const twin = seen.get(name)
    if (twin !== undefined)
      warn(
        `${twin} and ${path} have one name at Google: "A file with this name already exists in the current project: ${name}".`,
      )
    seen.set(name, path)
  }
}

function loadLibraries(
  manifest: Manifest,
  folders: Readonly<Record<string, string>>,
  loading: readonly string[],
  { where, warn }: { where: string; warn: (sentence: string) => void },
): Project['libraries'] {
  return (manifest.dependencies?.libraries ?? []).flatMap(({ userSymbol, libraryId }) => {
    const folder = folders[libraryId]
    if (folder === undefined) {
      warn(
        `${where} uses the library ${userSymbol} (${libraryId}), whose folder isn't known here: the name isn't defined.`,
      )
      return []
    }
    if (loading.includes(resolve(folder)))
      throw new UserError(`uses the library ${userSymbol}, which leads back to itself.`, {
        where,
        next: 'Remove one of the two.',
      })
    return [{ symbol: userSymbol, project: load(folder, folders, loading) }]
  })
}

function noProject(root: string, paths: readonly string[]): UserError {
  const isTypeScript = paths.some((path) => path.endsWith('.ts') || path.endsWith('.tsx'))
  return new UserError(
    `holds no Apps Script project: there is no ${manifestName} with .gs or .js files beside it.`,
    {
      where: root,
      next: isTypeScript
        ? 'Build its TypeScript first, and name the folder that is built: clasp 3 doesn’t translate it either.'
        : 'Name the folder that "clasp push" is run in.',
    },
  )
}
