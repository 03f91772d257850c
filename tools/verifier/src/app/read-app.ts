import { realpathSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { App } from './app.ts'
import { builtFiles, builtFolder } from './built-folder.ts'
import { findManifest } from './find-manifest.ts'
import { foreignSources } from './foreign-sources.ts'
import { framePrograms } from './frame-programs.ts'
import { functionsProgram } from './functions-program.ts'
import { mentionsIn } from './mentions.ts'
import { readPackages } from './packages.ts'
import { folder } from './script-file.ts'
import { readBuilt, readTexts, textOf } from './text-file.ts'
import { walk } from './walk.ts'

/** Reads any Forge app's folder, built or not, without running anything; UserError where it isn't one. */
export function readApp(path: string): App {
  const root = existing(path)
  const walked = walk(root)
  const { manifest, built } = findManifest(root, walked)
  const inside = folder(root)
  const functions = functionsProgram(manifest, walked.files, inside)
  const frames = framePrograms(manifest, walked.files, inside)
  const programs = [...functions.programs, ...frames.programs]
  const own = readTexts(root, walked.files)
  const deployed = builtFolder(
    manifest,
    built,
    frames.programs.map(({ key }) => key),
    inside,
  )
  const bundle = deployed ? readBuilt(root, builtFiles(deployed, walked.files, inside)) : []
  const declared = readPackages(
    [manifest.file, ...programs.flatMap(({ entries }) => entries.map(({ file }) => file))],
    inside,
  )
  return {
    folder: root,
    name: basename(root),
    manifest,
    files: walked.files,
    programs,
    built: deployed?.path,
    packages: declared.packages,
    mentions: [
      ...own.texts.flatMap((text) => mentionsIn(text, 'own')),
      ...bundle.flatMap((text) => mentionsIn(text, 'built')),
    ],
    problems: [
      ...walked.problems,
      ...functions.problems,
      ...frames.problems,
      ...own.problems,
      ...foreignSources(walked.files, programs),
      ...declared.problems,
    ],
    text: (file) => textOf(root, file),
  }
}

function existing(path: string): string {
  const given = resolve(path)
  try {
    if (statSync(given).isDirectory()) return realpathSync(given)
  } catch (cause) {
    throw new UserError(`There is no folder ${path}.`, { next: 'Give the folder of a Forge app.' }, { cause })
  }
  throw new UserError(`${path} is not a folder.`, { next: 'Give the folder that the manifest is in.' })
}
