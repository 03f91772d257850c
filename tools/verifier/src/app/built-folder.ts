import { join, posix } from 'node:path'
import type { Manifest } from './manifest.ts'
import type { Folder } from './script-file.ts'

/** The folder that `forge deploy` would take, where its resources are built: beside the built manifest, or the app's own. */
export function builtFolder(
  manifest: Manifest,
  built: Manifest | undefined,
  folder: Folder,
): string | undefined {
  for (const { file, resources } of built ? [built, manifest] : [manifest]) {
    const root = posix.dirname(file)
    if (resources.every(({ value }) => isBuilt(posix.join(root, value.path), folder)))
      return join(folder.root, root)
  }
  return undefined
}

/** A folder of pictures has nothing to build; a file is UI Kit, which Forge bundles itself. */
const isBuilt = (path: string, folder: Folder): boolean => folder.isFile(path) || folder.isFolder(path)
