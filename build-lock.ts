import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'libsql'

/**
 * Runs `work` while nobody else does under the same file. What locks is SQLite, and with it the system: who ends, however
 * that is, holds nothing any more.
 */
export async function alone<T>(
  file: string,
  { work, onWait }: { readonly work: () => Promise<T>; readonly onWait: () => void },
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(file)
  try {
    if (!take(lock)) {
      onWait()
      while (!take(lock)) await setTimeout(100)
    }
    return await work()
  } finally {
    // The handle of a closed database goes on to hold its lock until it is collected (libsql 0.5.29, seen 2026-11).
    if (lock.inTransaction) lock.exec('ROLLBACK')
    lock.close()
  }
}

/** Whether the lock was free, and is ours now. */
function take(lock: Database.Database): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return false
    throw error
  }
}
