import { readFileSync, realpathSync, statSync } from 'node:fs'
import type { Files } from './files.ts'

/** The disk, as the analysis reads it. */
export const disk: Files = {
  read: (path) => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      // A file that isn't there is one that the app doesn't have: the import says so.
      return undefined
    }
  },
  size: (path) => {
    try {
      const stat = statSync(path, { throwIfNoEntry: false })
      return stat?.isFile() === true ? stat.size : undefined
    } catch {
      // What can't be looked at (a name too long, a folder that is closed) can't be read either.
      return undefined
    }
  },
  real: (path) => {
    try {
      return realpathSync.native(path)
    } catch {
      // A link that leads nowhere is itself.
      return path
    }
  },
}
