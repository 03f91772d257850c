import { readdirSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { AppFile } from '../app.ts'
import { kindOf } from '../file-kind.ts'
import type { Manifest } from '../manifest.ts'
import type { Folder } from '../script-file.ts'

/** What `forge deploy` would take. */
export interface Built {
  /** Absolute. */
  readonly path: string
  readonly manifest: Manifest
}

/** The folder that `forge deploy` would take, where its resources are built: beside the built manifest, or the app's own. */
export function builtFolder(
  manifest: Manifest,
  built: Manifest | undefined,
  frames: readonly string[],
  folder: Folder,
): Built | undefined {
  for (const one of built ? [built, manifest] : [manifest]) {
    const root = posix.dirname(one.file)
    const isWhole = one.resources.every(({ value: { key, path } }) =>
      isBuilt(posix.join(root, path), frames.includes(key), folder),
    )
    if (isWhole) return { path: join(folder.root, root), manifest: one }
  }
  return undefined
}

/** A frame needs a page, a folder of pictures has nothing to build; a file is UI Kit, which Forge bundles itself. */
function isBuilt(path: string, isFrame: boolean, folder: Folder): boolean {
  if (folder.isFile(path)) return true
  if (!folder.isFolder(path)) return false
  const isPage = folder.isFile(`${path}/index.html`)
  // A page with TypeScript or JSX beside it is a source: no browser runs it.
  return isPage ? !list(folder.root, path).some((file) => /\.(tsx?|jsx)$/.test(file)) : !isFrame
}

/** The scripts, pages and style sheets in the resources of a build that aren't the app's own files, each content once. */
export function builtFiles({ manifest }: Built, own: readonly AppFile[], folder: Folder): readonly AppFile[] {
  const known = new Set(own.map(({ file }) => file))
  const found = new Map<string, AppFile>()
  for (const { value } of manifest.resources) {
    const path = posix.join(posix.dirname(manifest.file), value.path)
    if (!folder.isFolder(path)) continue
    for (const file of list(folder.root, path)) {
      if (known.has(file)) continue
      const bytes = statSync(join(folder.root, file)).size
      // A bundler names a chunk by what is in it: two frames that share one have it twice.
      const name = posix.basename(file)
      const isChunk = /[-.][A-Za-z0-9_-]{8,}\.js$/.test(name)
      found.set(isChunk ? `${name} ${bytes}` : file, { file, bytes, kind: kindOf(file) })
    }
  }
  return [...found.values()]
}

/** All files below a folder, links aside. */
function list(root: string, path: string): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}node_modules`))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
