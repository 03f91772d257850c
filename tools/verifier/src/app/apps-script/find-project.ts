import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { UserError } from '../../errors.ts'
import { textOf } from '../text-file.ts'
import type { Walked } from '../walk.ts'
import { type Clasp, parseClasp, plainClasp } from './clasp.ts'

/** Where in a folder a project lies. */
export interface FoundProject {
  /** The folder with appsscript.json, relative to the one that was given. */
  readonly root: string
  readonly clasp: Clasp
}

const manifest = 'appsscript.json'
const forge = /^manifest\.ya?ml$/

/**
 * Finds the one Apps Script project of a folder: at its root, where `.clasp.json` says, or the only one below. Nothing
 * where there is a Forge app instead; UserError where both are at the root, or several projects below.
 */
export function findProject(folder: string, { files }: Walked): FoundProject | undefined {
  const clasp = textOf(folder, '.clasp.json')
  const names = readdirSync(folder)
  const isAtRoot = clasp !== undefined || names.includes(manifest)
  const isForge = names.some((name) => forge.test(name))
  if (isAtRoot && isForge)
    throw new UserError(
      `There is a Forge app’s manifest and an Apps Script project (${manifest}) in this folder.`,
      {
        next: 'Keep each in a folder of its own, and give one of them.',
      },
    )
  if (clasp !== undefined) return ofClasp(folder, parseClasp(clasp, '.clasp.json'))
  if (isAtRoot) return { root: '.', clasp: plainClasp }
  if (isForge || files.some(({ file }) => forge.test(posix.basename(file)))) return undefined
  const below = files.filter(({ file }) => posix.basename(file) === manifest)
  const [only, ...others] = below.map(({ file }) => posix.dirname(file))
  if (only === undefined) return noManifest(files.map(({ file }) => file))
  if (others.length > 0)
    throw new UserError(
      `There are ${below.length} Apps Script projects: ${[only, ...others].slice(0, 8).join(', ')}.`,
      {
        next: 'Give the folder of one of them: one is verified at a time.',
      },
    )
  return { root: only, clasp: plainClasp }
}

function ofClasp(folder: string, clasp: Clasp): FoundProject {
  const root = posix.normalize(clasp.rootDir).replace(/\/$/, '') || '.'
  if (root.startsWith('..') || !existsSync(posix.join(folder, root)))
    throw new UserError(`The root “${clasp.rootDir}” is not a folder in here.`, {
      where: '.clasp.json:',
      next: 'Build the project first, or mend rootDir.',
    })
  if (!existsSync(posix.join(folder, root, manifest)))
    throw new UserError(`There is no ${manifest} in “${clasp.rootDir}”, the project’s root.`, {
      where: '.clasp.json:',
      next: `Put it there; \`clasp pull\` brings the one that Google has.`,
    })
  return { root, clasp }
}

/** Scripts of Google's without a manifest: Google has one, and without it nothing is known of the scopes. */
function noManifest(files: readonly string[]): undefined {
  const script = files.find((file) => file.endsWith('.gs'))
  if (script === undefined) return undefined
  throw new UserError(`There is ${script}, and no ${manifest} in this folder or below it.`, {
    next: 'Show the manifest in the editor’s project settings, and pull it: `clasp pull`.',
  })
}
