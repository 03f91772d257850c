import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { App } from './app.ts'
import { findProject } from './apps-script/find-project.ts'
import { readProject } from './apps-script/read-project.ts'
import { readForge } from './forge/read-forge.ts'
import { walk } from './walk.ts'

/**
 * Reads a Forge app's folder, built or not, or an Apps Script project's as it is pushed, without running anything;
 * UserError where it is neither, or both.
 */
export function readApp(path: string): App {
  const root = existing(path)
  const walked = walk(root)
  const project = findProject(root, walked)
  return project === undefined ? readForge(root, walked) : readProject(root, project)
}

function existing(path: string): string {
  const given = resolve(path)
  try {
    if (statSync(given).isDirectory()) return realpathSync(given)
  } catch (cause) {
    throw new UserError(
      `There is no folder ${path}.`,
      { next: 'Give the folder of a Forge app or of an Apps Script project.' },
      { cause },
    )
  }
  throw new UserError(`${path} is not a folder.`, { next: 'Give the folder that the manifest is in.' })
}
