import { realpathSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'

/** Looks into one folder, and never out of it. */
export interface Folder {
  readonly root: string
  isFile(file: string): boolean
  isFolder(file: string): boolean
}

/** A folder whose symbolic links to outside lead nowhere. */
export function folder(root: string): Folder {
  const kind = (file: string): 'file' | 'folder' | undefined => {
    try {
      const named = join(root, file)
      const found = statSync(named, { throwIfNoEntry: false })
      if (found === undefined) return undefined
      const path = realpathSync.native(named)
      if (path !== root && !path.startsWith(root + sep)) return undefined
      if (found.isDirectory()) return 'folder'
      return found.isFile() ? 'file' : undefined
    } catch {
      // There is nothing of this name, or nothing that may be looked at.
      return undefined
    }
  }
  return { root, isFile: (file) => kind(file) === 'file', isFolder: (file) => kind(file) === 'folder' }
}

const endings = ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts']

/** The script of a path without its ending, in the first of some folders that has it; a folder's `index` counts. */
export function scriptAt(
  { isFile }: Folder,
  stem: string,
  folders: readonly string[] = [''],
): string | undefined {
  for (const one of folders)
    for (const path of [posix.join(one, stem), posix.join(one, stem, 'index')])
      for (const ending of endings) if (isFile(`${path}.${ending}`)) return `${path}.${ending}`
  return undefined
}
