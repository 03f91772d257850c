import Database from 'libsql'

/**
 * SQLite whose transactions throw what went wrong. Where the disk is full, SQLite rolls back by itself; libsql 0.5.29 then
 * sends its own ROLLBACK all the same, and the complaint about that hides the cause (seen 2026-11).
 */
export class Sqlite extends Database {
  override exec(source: string): this {
    if (source === 'ROLLBACK' && !this.inTransaction) return this
    return super.exec(source)
  }
}
