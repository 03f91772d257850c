import { readdirSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { AppFile } from './app.ts'
import { kindOf } from './file-kind.ts'
import type { Manifest } from './manifest.ts'
import type { Folder } from './script-file.ts'

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
  folder: Folder,
): Built | undefined {
  for (const one of built ? [built, manifest] : [manifest]) {
    const root = posix.dirname(one.file)
    if (one.resources.every(({ value }) => isBuilt(posix.join(root, value.path), folder)))
      return { path: join(folder.root, root), manifest: one }
  }
  return undefined
}

/** A folder of pictures has nothing to build; a file is UI Kit, which Forge bundles itself. */
function isBuilt(path: string, folder: Folder): boolean {
  if (folder.isFile(path)) return true
  if (!folder.isFolder(path)) return false
  const isPage = folder.isFile(`${path}/index.html`)
  // A page with TypeScript or JSX beside it is a source: no browser runs it.
  return !isPage || !list(folder.root, path).some((file) => /\.(tsx?|jsx)$/.test(file))
}

const maximumFiles = 2_000

/** The scripts, pages and style sheets in the resources of a build that aren't the app's own files. */
export function builtFiles({ manifest }: Built, own: readonly AppFile[], folder: Folder): readonly AppFile[] {
  const known = new Set(own.map(({ file }) => file))
  return manifest.resources
    .flatMap(({ value }) => {
      const path = posix.join(posix.dirname(manifest.file), value.path)
      return folder.isFolder(path) ? list(folder.root, path) : []
    })
    .filter((file, index, all) => !known.has(file) && all.indexOf(file) === index)
    .slice(0, maximumFiles)
    .map((file) => ({ file, bytes: 0, kind: kindOf(file) }))
}

/** All files below a folder, links aside. */
function list(root: string, path: string): readonly string[] {
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}node_modules`))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
