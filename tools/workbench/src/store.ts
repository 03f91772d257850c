import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { UserError } from './errors.ts'

/**
 * The one SQLite file that holds everything a workbench stores. Each product makes its own tables in it.
 * Deleted bytes are overwritten (`secure_delete`), so that what is purged can't be found in the file.
 */
export interface Store {
  readonly db: Database.Database
  /** The folder of the store's files, or null in memory. */
  readonly folder: string | null
  /** Moves the write-ahead log into the file and empties it: after a purge nothing of a page is left in either. */
  compact(): void
  dispose(): void
}

/** Opens `root/workbench.db`, made if missing; in memory when `root` is null. Says so if the folder can't be written. */
export function openStore({ root }: { root: string | null }): Store {
  if (root !== null) {
    try {
      mkdirSync(root, { recursive: true })
      accessSync(root, constants.W_OK)
    } catch (cause) {
      throw new UserError(
        "can't be written, so no page could be kept.",
        { where: root, next: 'Give the folder write permission, choose another with --root, or start with --memory.' },
        { cause },
      )
    }
  }
  const db = new Database(root === null ? ':memory:' : join(root, 'workbench.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  return {
    db,
    folder: root,
    compact() {
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
    dispose() {
      db.close()
    },
  }
}
