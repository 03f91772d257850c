import type { Clock } from '../../../../clock.ts'
import { bodyOf } from '../../../../gate/redact.ts'
import type { Ledger } from '../../../../ledger.ts'
import type { Store } from '../../../../store.ts'

/** Where a value lies: `kvs`, `secret`, or `entity:<name>`. */
export type Shelf = 'kvs' | 'secret' | `entity:${string}`

export interface AppRow {
  readonly key: string
  readonly value: unknown
  readonly createdAt: number
  readonly updatedAt: number
  /** ISO 8601. */
  readonly expireTime?: string
}

/** What apps have stored on the site, each app by its installation; every byte written or deleted is recorded. */
export interface AppRows {
  get(appId: string, shelf: Shelf, key: string): AppRow | undefined
  set(appId: string, shelf: Shelf, key: string, value: unknown, expireTime?: string): void
  /** False where there was nothing. */
  delete(appId: string, shelf: Shelf, key: string): boolean
  /** In the order of the keys' bytes. */
  list(appId: string, shelf: Shelf): readonly AppRow[]
  all(appId: string): readonly (AppRow & { readonly shelf: Shelf; readonly bytes: number })[]
  removeApp(appId: string): void
  /** All or nothing. */
  atomically<T>(body: () => T): T
}

interface Raw {
  readonly shelf: Shelf
  readonly key: string
  readonly value: string
  readonly created_at: number
  readonly updated_at: number
  readonly expire_time: string | null
}

/** Opens the table. */
export function openAppRows({
  store,
  ledger,
  clock,
}: {
  store: Store
  ledger: Ledger
  clock: Clock
}): AppRows {
  const { db } = store
  db.exec(`
    CREATE TABLE IF NOT EXISTS forge_stored (
      app_id TEXT NOT NULL, shelf TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, expire_time TEXT,
      PRIMARY KEY (app_id, shelf, key)
    ) WITHOUT ROWID;
  `)
  const columns = 'shelf, key, value, created_at, updated_at, expire_time'
  const isAlive = (row: Raw) =>
    row.expire_time === null || Date.parse(row.expire_time) > clock.now().getTime()
  const rowOf = (raw: Raw): AppRow => ({
    key: raw.key,
    value: JSON.parse(raw.value),
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
    ...(raw.expire_time !== null && { expireTime: raw.expire_time }),
  })
  const find = (appId: string, shelf: Shelf, key: string) => {
    const raw = db
      .prepare(`SELECT ${columns} FROM forge_stored WHERE app_id = ? AND shelf = ? AND key = ?`)
      .get(appId, shelf, key) as Raw | undefined
    return raw && isAlive(raw) ? raw : undefined
  }
  const note = (appId: string, shelf: Shelf, act: 'set' | 'delete', key: string, text: string) => {
    const isSecret = shelf === 'secret'
    const { body, bytes } = bodyOf(new TextEncoder().encode(text))
    ledger.record({
      app: appId,
      channel: 'storage',
      outcome: 'done',
      summary: `${act} ${shelf} "${key}" (${bytes} bytes)`,
      data: { act, where: shelf, key, bytes, body: isSecret ? '…' : body },
    })
  }
  return {
    get(appId, shelf, key) {
      const raw = find(appId, shelf, key)
      return raw && rowOf(raw)
    },
    set(appId, shelf, key, value, expireTime) {
      const text = JSON.stringify(value)
      const now = clock.now().getTime()
      const createdAt = find(appId, shelf, key)?.created_at ?? now
      db.prepare(
        'INSERT OR REPLACE INTO forge_stored (app_id, shelf, key, value, created_at, updated_at, expire_time) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(appId, shelf, key, text, createdAt, now, expireTime ?? null)
      note(appId, shelf, 'set', key, text)
    },
    delete(appId, shelf, key) {
      const raw = find(appId, shelf, key)
      db.prepare('DELETE FROM forge_stored WHERE app_id = ? AND shelf = ? AND key = ?').run(appId, shelf, key)
      if (raw) note(appId, shelf, 'delete', key, raw.value)
      return raw !== undefined
    },
    list(appId, shelf) {
      const raws = db
        .prepare(`SELECT ${columns} FROM forge_stored WHERE app_id = ? AND shelf = ? ORDER BY key`)
        .all(appId, shelf) as Raw[]
      return raws.filter(isAlive).map(rowOf)
    },
    all(appId) {
      const raws = db
        .prepare(`SELECT ${columns} FROM forge_stored WHERE app_id = ? ORDER BY shelf, key`)
        .all(appId) as Raw[]
      return raws.map((raw) => ({ ...rowOf(raw), shelf: raw.shelf, bytes: Buffer.byteLength(raw.value) }))
    },
    removeApp(appId) {
      for (const { shelf, key, value } of this.all(appId))
        note(appId, shelf, 'delete', key, JSON.stringify(value))
      db.prepare('DELETE FROM forge_stored WHERE app_id = ?').run(appId)
    },
    atomically: (body) => db.transaction(body)(),
  }
}
