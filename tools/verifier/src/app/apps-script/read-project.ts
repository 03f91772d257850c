import { basename, join } from 'node:path'
import { scopesNamed } from '@crenwiz/workbench/google-scopes'
import type { Gap } from '../../finding.ts'
import type { AppFile, AppsScriptApp } from '../app.ts'
import type { At, Manifest } from '../manifest.ts'
import { mentionsIn } from '../mentions.ts'
import { syntaxOf } from '../syntax.ts'
import { readTexts, textOf } from '../text-file.ts'
import { dataPages } from './data-pages.ts'
import type { FoundProject } from './find-project.ts'
import { globalFunctions, missingFunctions } from './global-functions.ts'
import { overriddenIn } from './overridden.ts'
import { parseScriptManifest } from './parse-script-manifest.ts'
import { pushedFiles } from './pushed-files.ts'
import { readPages } from './read-pages.ts'
import { type NamedScript, scriptNames } from './script-names.ts'
import { scriptPrograms } from './script-programs.ts'

/** Reads an Apps Script project as Google would have it; UserError where its manifest can't be read. */
export function readProject(folder: string, { root, clasp }: FoundProject): AppsScriptApp {
  const text = (file: string) => textOf(folder, file)
  const syntax = syntaxOf(text)
  const file = root === '.' ? 'appsscript.json' : `${root}/appsscript.json`
  const read = parseScriptManifest(text(file) ?? '', file, clasp.scriptId)
  const pushed = pushedFiles(folder, root, clasp, text('.claspignore') ?? '')
  const named = pushed.scripts.flatMap((script): readonly NamedScript[] => {
    const names = scriptNames(syntax(script.file), text(script.file) ?? '')
    return names ? [{ file: script.file, names }] : []
  })
  const pages = readPages(pushed.pages, root, text, named)
  const overridden = overriddenIn(named)
  const project = {
    ...read.project,
    scripts: pushed.scripts.map((script) => ({
      file: script.file,
      overridden: overridden.get(script.file) ?? [],
    })),
    pages,
    data: dataPages(pushed.pages, text),
    functions: globalFunctions(named, read.named, text),
  }
  const manifestFile: AppFile = { file, bytes: text(file)?.length ?? 0, kind: 'json' }
  const files = [manifestFile, ...pushed.scripts, ...pushed.pages]
  const own = readTexts(folder, files)
  return {
    platform: 'apps-script',
    folder,
    name: basename(folder),
    manifest: project.isDeclared
      ? read.manifest
      : { ...read.manifest, scopes: inferred(read.manifest, named) },
    project,
    files,
    programs: scriptPrograms(project, folder, read.manifest),
    // What is pushed is what is deployed.
    built: join(folder, root),
    packages: [],
    mentions: own.texts.flatMap((one) => mentionsIn(one, 'own')),
    problems: [
      ...pushed.problems,
      ...own.problems.filter(isOfReading),
      ...libraries(project.libraries),
      ...missingFunctions(
        named,
        project.libraries.map(({ value }) => value.symbol),
        text,
      ),
    ],
    text,
    syntax,
  }
}

/** A bundle is what is deployed here: that a tool made it is no problem. */
const isOfReading = ({ code }: Gap) => code !== 'MINIFIED_FILE'

/** What a library does with what it is given isn't known: its code lies elsewhere. */
const libraries = (all: readonly At<{ readonly symbol: string; readonly id: string }>[]): readonly Gap[] =>
  all.map(({ value, at }) => ({
    code: 'LIBRARY_NOT_READ',
    at,
    data: { symbol: value.symbol, id: value.id, program: 'functions' },
  }))

/** The scopes that Google reads out of the code where the manifest lists none. */
function inferred({ placeOf }: Manifest, scripts: readonly NamedScript[]): Manifest['scopes'] {
  const isCurrentOnly = scripts.some(({ names }) => names.isCurrentOnly)
  const scopes = new Set(
    scripts.flatMap(({ names }) =>
      names.members.flatMap(([owner, member]) => scopesNamed(owner, member, { isCurrentOnly })),
    ),
  )
  return [...scopes].sort().map((value) => ({ value, at: placeOf([]) }))
}
