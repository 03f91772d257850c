import type { Store } from '../store.ts'

/** One row as SQLite gave it; read a column with `text`, `integer` or `bytes`, which check its type. */
export type Row = Readonly<Record<string, unknown>>

type Value = string | number | Uint8Array | null

/** All rows of a query. */
export function query(db: Store['db'], sql: string, ...values: readonly Value[]): readonly Row[] {
  return using(db, sql, values, (statement) => statement.all(bound(values))) as readonly Row[]
}

/** The first row of a query, if any. */
export function first(db: Store['db'], sql: string, ...values: readonly Value[]): Row | undefined {
  return query(db, sql, ...values)[0]
}

/** Runs a statement that writes; answers how many rows it changed. */
export function run(db: Store['db'], sql: string, ...values: readonly Value[]): number {
  return using(db, sql, values, (statement) => statement.run(bound(values))).changes
}

/** Runs writes as one; libsql 0.5.29 begins no transaction within another (seen 2026-11). */
export function atomically(db: Store['db'], work: () => void): void {
  if (db.inTransaction) work()
  else db.transaction(work)()
}

/** A column that holds text. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`Column ${column} holds ${typeof value}, not text.`)
  return value
}

/** A column that holds text or nothing. */
export function optionalText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

/** A column that holds a whole number. */
export function integer(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new TypeError(`Column ${column} holds ${typeof value}, not a number.`)
  return value
}

/** A column that holds bytes. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column]
  // libsql gives a Buffer from `get` and an ArrayBuffer from `all` (0.5.29, seen 2026-11).
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (isArrayBuffer(value)) return new Uint8Array(value)
  throw new TypeError(`Column ${column} holds ${typeof value}, not bytes.`)
}

// To prepare takes longer than most queries do (24 of 42 µs for one row by its key, libsql 0.5.29, 2026-11).
function using<T>(
  db: Store['db'],
  sql: string,
  values: readonly Value[],
  work: (statement: ReturnType<Store['db']['borrow']>) => T,
): T {
  const statement = db.borrow(sql)
  const result = work(statement)
  if (!values.some(isLong)) db.giveBack(sql, statement)
  return result
}

// A statement goes on to hold what it was last given, so one with a whole document in it is let go.
const isLong = (value: Value): boolean => value !== null && typeof value !== 'number' && value.length > 10_000

// `instanceof` does not know a buffer of another realm, and tests run in one.
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}

// libsql takes an array as the list of values, and mistakes a single null or buffer for an object of names.
function bound(values: readonly Value[]): unknown[] {
  return values.map((value) => (ArrayBuffer.isView(value) ? Buffer.from(value) : value))
}
