import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './errors.ts'
import { Sqlite } from './store/sqlite.ts'

/**
 * The one SQLite file that holds everything a workbench stores. Each product makes its own tables in it.
 * Deleted bytes are overwritten (`secure_delete`), so that what is purged can't be found in the file.
 */
export interface Store {
  readonly db: Sqlite
  /** The folder of the store's files, or null in memory. */
  readonly folder: string | null
  /** Rewrites the file without what was deleted and empties the write-ahead log: nothing purged is left in either. */
  compact(): void
  /**
   * Runs `work`, which deletes, in one transaction and then compacts. Where the process dies between the two, the next
   * opening compacts.
   */
  erase<T>(work: () => T): T
  dispose(): void
}

/** Opens `root/workbench.db`, made if missing; in memory when `root` is null. Says so if the folder can't be written. */
export function openStore({ root }: { root: string | null }): Store {
  const db = root === null ? prepare(new Sqlite(':memory:')) : openIn(root)
  const compact = () => {
    // secure_delete zeroes what is deleted, but when SQLite moves a row while it balances a tree, it leaves the old copy
    // in the first page's unused space (seen in 7 of 595 deletions of rows with random keys, libsql 0.5.29, 2026-11).
    // Only rewriting the file removes those copies.
    try {
      db.exec('VACUUM')
    } catch (cause) {
      throw uncompacted(root, cause)
    }
    if (isCheckpointBusy(db.pragma('wal_checkpoint(TRUNCATE)'))) throw uncompacted(root, undefined)
    db.exec('DELETE FROM compaction_due')
  }
  if (db.prepare('SELECT 1 FROM compaction_due').all().length > 0) compact()
  return {
    db,
    folder: root,
    compact,
    erase(work) {
      const value = db.transaction(() => {
        db.exec('INSERT INTO compaction_due VALUES (1)')
        return work()
      })()
      compact()
      return value
    },
    dispose() {
      db.close()
    },
  }
}

/** A little room, tried at the start: a full disk is said before a page is lost to it. */
const probeBytes = 16 * 1024

function openIn(root: string): Sqlite {
  try {
    mkdirSync(root, { recursive: true })
    accessSync(root, constants.W_OK)
    const probe = join(root, '.writable')
    writeFileSync(probe, new Uint8Array(probeBytes))
    rmSync(probe)
  } catch (cause) {
    const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC'
    throw new UserError(
      isFull ? 'is on a full disk, so no page could be kept.' : "can't be written, so no page could be kept.",
      {
        where: root,
        next: isFull
          ? 'Free some space, choose another folder with --root, or start with --memory.'
          : 'Give the folder write permission, choose another with --root, or start with --memory.',
      },
      { cause },
    )
  }
  const file = join(root, 'workbench.db')
  try {
    return prepare(new Sqlite(file))
  } catch (cause) {
    throw new UserError(
      "can't be opened as the workbench's store: it is damaged, locked by another program, or not ours.",
      { where: file, next: 'Stop the other workbench, or move the file away: a new one is made.' },
      { cause },
    )
  }
}

function prepare(db: Sqlite): Sqlite {
  db.pragma('busy_timeout = 2000')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  // VACUUM and sorting would otherwise write page text into files outside the store's folder.
  db.pragma('temp_store = MEMORY')
  db.exec('CREATE TABLE IF NOT EXISTS compaction_due (due INTEGER NOT NULL)')
  return db
}

// A checkpoint answers one row; `busy` is 1 where another program that reads the store kept it from being done.
function isCheckpointBusy(answer: unknown): boolean {
  const row: unknown = Array.isArray(answer) ? answer[0] : undefined
  return typeof row === 'object' && row !== null && 'busy' in row && row.busy !== 0
}

function uncompacted(root: string | null, cause: unknown): UserError {
  return new UserError(
    "can't be rewritten now: what was deleted is no longer shown, but some of its bytes are still in the file.",
    {
      where: root ?? 'The store in memory',
      next: 'Free as much disk space as the file takes, end other programs that read it, and start again: it is done then.',
    },
    { cause },
  )
}
