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
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isFile() === true ? stat.size : undefined
  },
  real: (path) => {
    try {
      return realpathSync(path)
    } catch {
      // A link that leads nowhere is itself.
      return path
    }
  },
}
