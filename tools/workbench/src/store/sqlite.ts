import Database from 'libsql'

const mostIdle = 200

/**
 * SQLite whose transactions throw what went wrong. Where the disk is full, SQLite rolls back by itself; libsql 0.5.29 then
 * sends its own ROLLBACK all the same, and the complaint about that hides the cause (seen 2026-11).
 */
export class Sqlite extends Database {
  readonly #idle = new Map<string, Database.Statement>()

  /** A statement that nobody else uses: one that was given back, or a new one. */
  borrow(sql: string): Database.Statement {
    const idle = this.#idle.get(sql)
    this.#idle.delete(sql)
    return idle ?? this.prepare(sql)
  }

  /** Only after it was run to its end: one that failed may still hold its place in a table, which keeps VACUUM out. */
  giveBack(sql: string, statement: Database.Statement): void {
    this.#idle.set(sql, statement)
    const [oldest] = this.#idle.keys()
    if (this.#idle.size > mostIdle && oldest !== undefined) this.#idle.delete(oldest)
  }

  override exec(source: string): this {
    if (source === 'ROLLBACK' && !this.inTransaction) return this
    return super.exec(source)
  }

  override close(): this {
    this.#idle.clear()
    return super.close()
  }
}
