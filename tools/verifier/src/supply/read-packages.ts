import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Gap } from '../finding.ts'
import { type Locked, readLock } from './lock.ts'
import { textsOf } from './shipped.ts'

const strangers = ['yarn.lock', 'pnpm-lock.yaml', 'bun.lock'] as const

/** What the lock file beside the app, or of the repository around it, says is installed. */
export interface Installed {
  readonly packages: readonly Locked[]
  /** Folder of the lock file, absolute. */
  readonly root: string
  readonly gaps: readonly Gap[]
}

/** Looks for a lock file from the app's folder up to the repository's root. */
export function readInstalled(folder: string): Installed {
  for (const root of upwards(folder)) {
    const text = textOf(join(root, 'package-lock.json'))
    if (text !== undefined) return locked(text, root, relative(root, folder).replaceAll('\\', '/'))
    const other = strangers.find((name) => textOf(join(root, name)) !== undefined)
    if (other !== undefined) return none(folder, { code: 'LOCK_OF_ANOTHER_TOOL', data: { lock: other } })
  }
  return none(folder, { code: 'NO_LOCK_FILE', data: {} })
}

const none = (root: string, gap: Gap): Installed => ({ packages: [], root, gaps: [gap] })

function locked(text: string, root: string, workspace: string): Installed {
  try {
    const packages = readLock(JSON.parse(text), workspace)
    if (packages) return { packages, root, gaps: [] }
  } catch {
    // Not JSON: said below, and the rest of the report goes on.
  }
  return none(root, { code: 'LOCK_UNREADABLE', data: { lock: 'package-lock.json' } })
}

/** The folder and those above it, up to the one with the repository in it. */
function upwards(folder: string): readonly string[] {
  const folders = [folder]
  for (let at = folder; !isThere(join(at, '.git')) && dirname(at) !== at; at = dirname(at))
    folders.push(dirname(at))
  return folders
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The licence in an installed package's own package.json. */
export function licenseOf(root: string, { path }: Locked): string | undefined {
  try {
    const value: unknown = JSON.parse(textOf(join(root, path, 'package.json')) ?? '{}')
    const license =
      typeof value === 'object' && value !== null && 'license' in value ? value.license : undefined
    return typeof license === 'string' ? license : undefined
  } catch {
    // A package.json that isn't JSON tells no licence.
    return undefined
  }
}

// More of a package tells no more of whether it is in a bundle, and takes longer.
const fileLimit = 1_500_000
const filesLimit = 400

/** The texts of an installed package's scripts, by which it is recognised in a bundle. */
export function packageTexts(root: string, { path }: Locked): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const file of scriptsIn(join(root, path)))
    for (const text of textsOf(textOf(file) ?? '')) texts.add(text)
  return texts
}

function scriptsIn(folder: string): readonly string[] {
  const files: string[] = []
  const queue = [folder]
  for (let at = queue.shift(); at !== undefined && files.length < filesLimit; at = queue.shift())
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules') queue.push(path)
      if (entry.isFile() && /\.[cm]?js$/.test(entry.name) && statSync(path).size <= fileLimit)
        files.push(path)
    }
  return files.slice(0, filesLimit)
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(realpathSync(folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )
  } catch {
    // Not installed: nothing is known of what it looks like.
    return []
  }
}

export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // What isn't there has no text; the caller says what that means.
    return undefined
  }
}

/** Every script, source map and metafile under a built folder, with its text, and the metafile beside it: `dist.meta.json`. */
export function bundleFiles(folder: string): readonly { readonly name: string; readonly text: string }[] {
  const beside = textOf(`${folder}.meta.json`)
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.([cm]?js|map|json|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort()
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), text: textOf(path) ?? '' }))
  return beside === undefined ? inside : [...inside, { name: 'meta.json', text: beside }]
}
