import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Gap } from '../finding.ts'
import type { AppFile } from './app.ts'
import { kindOf } from './file-kind.ts'
import { type GitIgnore, gitIgnore } from './git-ignore.ts'

/** What is in a folder. */
export interface Walked {
  /** Sorted by name. */
  readonly files: readonly AppFile[]
  /** Manifests that aren't the app's own source: in builds, and in what git ignores. */
  readonly builtManifests: readonly string[]
  readonly problems: readonly Gap[]
}

interface Walk {
  readonly root: string
  readonly files: AppFile[]
  readonly builtManifests: string[]
  readonly problems: Gap[]
}

const maximumFiles = 50_000
const maximumDepth = 40
/** How far into builds a manifest is looked for. */
const maximumBuiltDepth = 4

const outside = /^(node_modules|bower_components|coverage|\..*)$/
const trial = /^(tests?|__tests__|__mocks__|__fixtures__|fixtures|mocks|e2e|cypress|stories|__snapshots__)$/i
const trialFile = /\.(test|spec|stories|story|mock|e2e)\.[cm]?[jt]sx?$/i
const build = /^(dist|build|out)$/
const manifestName = /^manifest\.ya?ml$/

/** Lists the files that count as an app's own. Symbolic links aren't followed. */
export function walk(root: string): Walked {
  const walked: Walk = { root, files: [], builtManifests: [], problems: [] }
  enter(walked, '', gitIgnore(root), 0)
  return {
    files: walked.files.sort((one, other) => compare(one.file, other.file)),
    builtManifests: walked.builtManifests.sort(compare),
    problems: walked.problems,
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function enter(walked: Walk, folder: string, ignored: GitIgnore, depth: number): void {
  const { problems, files } = walked
  if (depth > maximumDepth) problems.push({ code: 'FOLDER_TOO_DEEP', data: { file: folder } })
  if (depth > maximumDepth || files.length >= maximumFiles) return
  const entries = list(walked, folder)
  if (folder !== '' && isBuild(folder, entries)) {
    lookForManifest(walked, folder, 0)
    return
  }
  for (const entry of entries) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    const path = join(walked.root, file)
    const { name } = entry
    if (entry.isSymbolicLink()) judgeLink(walked, file)
    else if (entry.isDirectory()) {
      if (outside.test(name) || trial.test(name)) continue
      if (ignored.isIgnored(path, true)) lookForManifest(walked, file, 0)
      else enter(walked, file, ignored.into(path), depth + 1)
    } else if (entry.isFile() && !trialFile.test(name) && !ignored.isIgnored(path, false)) add(walked, file)
  }
}

function add({ root, files, problems }: Walk, file: string): void {
  if (files.length === maximumFiles) return
  files.push({ file, bytes: lstatSync(join(root, file)).size, kind: kindOf(file) })
  if (files.length === maximumFiles)
    problems.push({ code: 'TOO_MANY_FILES', data: { file, maximum: maximumFiles } })
}

/** `dist` always holds what a tool wrote; `build` and `out` may hold the tools themselves. */
const isBuild = (folder: string, entries: readonly Dirent[]) =>
  build.test(folder.split('/').at(-1) ?? '') &&
  (folder.endsWith('dist') ||
    entries.some(({ name }) => /^(index\.html|asset-manifest\.json|static|assets)$/.test(name)))

function lookForManifest(walked: Walk, folder: string, depth: number): void {
  if (depth > maximumBuiltDepth) return
  for (const entry of list(walked, folder)) {
    const file = `${folder}/${entry.name}`
    if (entry.isDirectory() && !outside.test(entry.name)) lookForManifest(walked, file, depth + 1)
    if (entry.isFile() && manifestName.test(entry.name)) walked.builtManifests.push(file)
  }
}

function list({ root, problems }: Walk, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    problems.push({
      code: 'FOLDER_UNREADABLE',
      data: { file: folder, why: error instanceof Error && 'code' in error ? String(error.code) : '' },
    })
    return []
  }
}

/** A link to inside leads to what is walked anyway; one to outside leads to what isn't the app's. */
function judgeLink({ root, problems }: Walk, file: string): void {
  try {
    const target = realpathSync(join(root, file))
    if (target !== root && !target.startsWith(root + sep))
      problems.push({ code: 'SYMLINK_OUT', at: { file, line: 1, column: 1 }, data: { file } })
  } catch {
    // A circle of links, or one to nothing: either way there is no file behind it.
    problems.push({ code: 'SYMLINK_BROKEN', at: { file, line: 1, column: 1 }, data: { file } })
  }
}
