import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'
import type { Manifest } from '../manifest.ts'
import type { Walked } from '../walk.ts'
import { parseManifest } from './parse-manifest.ts'

/** The manifest of an app, and where the same app lies built. */
export interface Found {
  readonly manifest: Manifest
  /** The built app's manifest. */
  readonly built: Manifest | undefined
}

const name = /(^|\/)manifest\.ya?ml$/
const atRoot = /^manifest\.ya?ml$/
/** Other tools have files of this name too: Forge's says what the app is or has. */
const isForges = /^(app|modules|permissions)\s*:/m

/** Finds the one manifest of a folder: at its root, or the only one below. UserError where there is none, or several. */
export function findManifest(root: string, { files, builtManifests }: Walked): Found {
  const named = files.map(({ file }) => file).filter((file) => name.test(file))
  const own = named.filter((file) => atRoot.test(file) || isForges.test(read(root, file)))
  const rooted = own.filter((file) => atRoot.test(file))
  const built = builtManifests.filter((file) => isForges.test(read(root, file)))
  const candidates = [rooted, own, built].find((some) => some.length > 0) ?? []
  const [file, ...others] = candidates
  if (file === undefined)
    throw new UserError(`There is neither a manifest.yml nor an appsscript.json in ${root} or below it.`, {
      next: 'Give the folder in which `forge deploy` or `clasp push` is run. A project that is built first is given after its build.',
    })
  if (others.length > 0)
    throw new UserError(`There are ${candidates.length} manifests: ${said(candidates)}.`, {
      next: 'Give the folder of one of them: one app is verified at a time.',
    })
  const manifest = parseManifest(read(root, file), file)
  return { manifest, built: sameApp(root, manifest, built) }
}

const said = (files: readonly string[]) =>
  files.length > 8 ? `${files.slice(0, 8).join(', ')} and ${files.length - 8} more` : files.join(', ')

function sameApp(root: string, { id, file }: Manifest, built: readonly string[]): Manifest | undefined {
  for (const other of built.filter((one) => one !== file)) {
    try {
      const manifest = parseManifest(read(root, other), other)
      if (id !== '' && manifest.id === id) return manifest
    } catch (error) {
      // What a build left behind half-written is not the app.
      if (!(error instanceof UserError)) throw error
    }
  }
  return undefined
}

function read(root: string, file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch (cause) {
    throw new UserError(
      `The manifest can't be read: ${cause instanceof Error && 'code' in cause ? cause.code : cause}.`,
      { where: `${file}:`, next: 'Make it readable.' },
      { cause },
    )
  }
}
