import { posix } from 'node:path'
import type { Gap } from '../../finding.ts'
import type { AppFile, Entry, Program } from '../app.ts'
import { htmlScripts } from '../html-scripts.ts'
import type { At, Manifest, Module } from '../manifest.ts'
import { isRecord } from '../manifest-tree.ts'
import type { Folder } from '../script-file.ts'
import { frameSource } from './frame-source.ts'
import type { Programs } from './functions-program.ts'

type Resource = Manifest['resources'][number]

/** The program that each resource is: Custom UI from its sources, or from its build where only that is there; UI Kit. */
export function framePrograms(manifest: Manifest, files: readonly AppFile[], folder: Folder): Programs {
  const programs: Program[] = []
  const problems: Gap[] = []
  for (const resource of manifest.resources) {
    const callers = namers(manifest.modules, resource.value.key)
    const found = entriesOf(resource, manifest, files, folder)
    const entries = found.files.map(
      (file): Entry => ({
        file,
        calledAs: callers.map(({ calledAs }) => calledAs),
        modules: [...new Set(callers.map(({ module }) => module))],
        at: resource.at,
      }),
    )
    if (entries.length === 0 && callers.length > 0)
      problems.push({
        code: 'RESOURCE_MISSING',
        at: resource.at,
        data: { ...resource.value, program: resource.value.key },
      })
    if (entries.length > 0 || callers.length > 0)
      programs.push({
        where: 'frame',
        key: resource.value.key,
        isBuilt: found.isBuilt,
        entries,
        at: resource.at,
      })
  }
  return { programs, problems }
}

interface FrameFiles {
  readonly files: readonly string[]
  readonly isBuilt: boolean
}

function entriesOf(
  { value: { path } }: Resource,
  manifest: Manifest,
  files: readonly AppFile[],
  folder: Folder,
): FrameFiles {
  const at = posix.join(posix.dirname(manifest.file), path)
  if (at.startsWith('..')) return { files: [], isBuilt: false }
  if (folder.isFile(at))
    return { files: /\.html?$/.test(at) ? htmlScripts(folder, at) : [at], isBuilt: false }
  const source = frameSource(at, manifest, files, folder)
  if (source.length > 0) return { files: source, isBuilt: false }
  const page = `${at}/index.html`
  if (!folder.isFile(page)) return { files: [], isBuilt: false }
  const isOwn = files.some(({ file }) => file === page)
  return { files: htmlScripts(folder, page), isBuilt: !isOwn }
}

/** The modules that show a resource: `resource: main`, at any depth; `resource:icons;a.png` is only a picture. */
const namers = (modules: readonly At<Module>[], resource: string) =>
  modules.flatMap(({ value: { type, key, raw } }) =>
    pathsTo(raw, resource, type, 0).map((calledAs) => ({ calledAs, module: key })),
  )

function pathsTo(value: unknown, resource: string, path: string, depth: number): readonly string[] {
  if (depth > 30) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => pathsTo(item, resource, path, depth + 1))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'resource' && inner === resource) return [path]
    return pathsTo(inner, resource, `${path}.${key}`, depth + 1)
  })
}
