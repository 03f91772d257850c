import { posix } from 'node:path'
import type { Gap } from '../../finding.ts'
import type { AppFile, Entry, Program } from '../app.ts'
import type { Manifest } from '../manifest.ts'
import { type Folder, scriptAt } from '../script-file.ts'
import { namedFunctions } from './named-functions.ts'

/** What a reading of the programs found, and what it couldn't find. */
export interface Programs {
  readonly programs: readonly Program[]
  readonly problems: readonly Gap[]
}

/** The program that all functions of the manifest are, with the file that each handler stands for. */
export function functionsProgram(manifest: Manifest, files: readonly AppFile[], folder: Folder): Programs {
  if (manifest.functions.length === 0) return { programs: [], problems: [] }
  const namings = namedFunctions(manifest.modules)
  const entries: Entry[] = []
  const problems: Gap[] = []
  for (const { value, at } of manifest.functions) {
    const { stem, exported } = handlerParts(value.handler)
    const file = handlerFile(stem, manifest, files, folder)
    if (file === undefined) {
      problems.push({ code: 'HANDLER_MISSING', at, data: { ...value, program: 'functions' } })
      continue
    }
    const callers = namings.filter((naming) => naming.function === value.key)
    entries.push({
      file,
      exported,
      calledAs: distinct(callers.map(({ calledAs }) => calledAs)),
      modules: distinct(callers.map(({ module }) => module)),
      methods: distinct(callers.flatMap(({ method }) => method ?? [])),
      at,
    })
  }
  return {
    programs: [
      {
        where: 'functions',
        key: 'functions',
        isBuilt: entries.length > 0 && entries.every(({ file }) => !isOwn(file, files)),
        entries,
        at: manifest.placeOf(['modules', 'function']),
      },
    ],
    problems,
  }
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]
const isOwn = (name: string, files: readonly AppFile[]) => files.some(({ file }) => file === name)

/** `api/index.run` is the export `run` of the file `api/index`. */
function handlerParts(handler: string): { readonly stem: string; readonly exported: string } {
  const dot = handler.lastIndexOf('.')
  return dot < 0
    ? { stem: handler, exported: 'default' }
    : { stem: handler.slice(0, dot), exported: handler.slice(dot + 1) }
}

/**
 * Forge takes a handler's file from `src`, beside the manifest (manifest reference, modules/function, seen 2026-11). Where a
 * build lays it there from elsewhere, it is the only file of that name in a folder beside the manifest.
 */
function handlerFile(
  stem: string,
  { file, resources }: Manifest,
  files: readonly AppFile[],
  folder: Folder,
): string | undefined {
  const beside = posix.dirname(file)
  const found = scriptAt(folder, stem, [posix.join(beside, 'src'), beside])
  if (found !== undefined) return posix.normalize(found)
  const named = files.filter((one) => {
    if (one.kind !== 'script') return false
    const parts = posix.relative(beside, one.file).split('/')
    const isResource = resources.some(({ value }) => value.path.split('/')[0] === parts[0])
    return (
      parts.length === stem.split('/').length + 1 &&
      parts[0] !== '..' &&
      !isResource &&
      parts
        .slice(1)
        .join('/')
        .replace(/\.[^.]+$/, '') === stem
    )
  })
  return named.length === 1 ? named[0]?.file : undefined
}
