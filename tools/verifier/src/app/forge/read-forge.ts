import { basename } from 'node:path'
import type { ForgeApp } from '../app.ts'
import { builtMentions } from '../built-mentions.ts'
import { foreignSources } from '../foreign-sources.ts'
import { mentionsIn } from '../mentions.ts'
import { readPackages } from '../packages.ts'
import { folder } from '../script-file.ts'
import { syntaxOf } from '../syntax.ts'
import { readTexts, textOf } from '../text-file.ts'
import type { Walked } from '../walk.ts'
import { builtFiles, builtFolder } from './built-folder.ts'
import { findManifest } from './find-manifest.ts'
import { framePrograms } from './frame-programs.ts'
import { functionsProgram } from './functions-program.ts'

/** Reads any Forge app's folder, built or not; UserError where it isn't one. */
export function readForge(root: string, walked: Walked): ForgeApp {
  const { manifest, built } = findManifest(root, walked)
  const inside = folder(root)
  const text = (file: string) => textOf(root, file)
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
  const declared = readPackages(
    [manifest.file, ...programs.flatMap(({ entries }) => entries.map(({ file }) => file))],
    inside,
  )
  return {
    platform: 'forge',
    folder: root,
    name: basename(root),
    manifest,
    files: walked.files,
    programs,
    built: deployed?.path,
    packages: declared.packages,
    mentions: [
      ...own.texts.flatMap((text) => mentionsIn(text, 'own')),
      ...(deployed ? builtMentions(root, builtFiles(deployed, walked.files, inside)) : []),
    ],
    problems: [
      ...walked.problems,
      ...functions.problems,
      ...frames.problems,
      ...own.problems,
      ...foreignSources(walked.files, programs),
      ...declared.problems,
    ],
    text,
    syntax: syntaxOf(text),
  }
}
