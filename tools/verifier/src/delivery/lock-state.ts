import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import { gitIgnore } from '../app/git-ignore.ts'
import { placesIn } from '../app/text-places.ts'
import { textOf } from '../supply/read-packages.ts'
import type { LockState } from './delivery.ts'

const names = v.optional(v.record(v.string(), v.string()), {})
const asked = v.object({ dependencies: names, devDependencies: names, optionalDependencies: names })
const lists = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
const lock = v.object({ packages: v.record(v.string(), v.looseObject({})) })
/** Their contents aren't compared: that they are committed is what counts. */
const others = ['npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb']

/** Whether the versions that an installation would take are written down where a reviewer sees them. */
export function readLockState(folder: string): LockState {
  for (const root of upwards(folder)) {
    const path = join(root, 'package-lock.json')
    const state = isCommitted(path) ? compared(folder, root, textOf(path) ?? '') : undefined
    if (state) return state
    if (others.some((name) => isCommitted(join(root, name)))) return { state: 'inStep' }
  }
  return { state: 'missing' }
}

const isCommitted = (path: string) => existsSync(path) && !gitIgnore(dirname(path)).isIgnored(path, false)

/** The folder and those above it, up to the one with the repository in it; the folder alone where it lies in none. */
function upwards(folder: string): readonly string[] {
  const folders: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at)
    if (existsSync(join(at, '.git'))) return folders
    if (dirname(at) === at) return [folder]
  }
}

/** Nothing where the lock file is of a repository that the folder is no workspace of. */
function compared(folder: string, root: string, text: string): LockState | undefined {
  const packageText = textOf(join(folder, 'package.json')) ?? '{}'
  const [wanted, locked] = [json(packageText), json(text)]
  const [want, lockFile] = [v.safeParse(asked, wanted), v.safeParse(lock, locked)]
  if (!want.success || !lockFile.success) return { state: 'inStep' }
  const workspace = relative(root, folder).replaceAll('\\', '/')
  const locks = lockFile.output.packages[workspace]
  if (locks === undefined) return undefined
  const own = v.safeParse(asked, locks)
  if (!own.success) return { state: 'inStep' }
  const has = new Map(lists.flatMap((list) => Object.entries(own.output[list])))
  for (const list of lists)
    for (const [name, range] of Object.entries(want.output[list]))
      if (has.get(name) !== range) {
        const from = Math.max(0, packageText.indexOf(`"${list}"`))
        const at = placesIn(
          'package.json',
          packageText,
        )(Math.max(from, packageText.indexOf(`"${name}"`, from)))
        return { state: 'outOfStep', package: name, at }
      }
  return { state: 'inStep' }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What isn't JSON is said by whoever reads the dependencies.
    return undefined
  }
}
