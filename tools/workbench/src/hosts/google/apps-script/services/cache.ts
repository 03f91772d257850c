import { exception } from '../bridge/exception.ts'
import { HostObject } from '../bridge/host-object.ts'
import type { ServiceModule, ServiceParts } from './service-parts.ts'
import { type ShelfKind, shelfOf } from './shelves.ts'
import { noteStored } from './stored.ts'

/**
 * https://developers.google.com/apps-script/reference/cache/cache, seen 2026-11: 250 characters a key, 100 KB a value,
 * 1,000 items, 600 s by default and 21,600 at most. That of too many items the 900 that last longest stay is generally said.
 */
const limits = {
  keyLength: 250,
  valueBytes: 100 * 1024,
  items: 1000,
  kept: 900,
  seconds: 600,
  maxSeconds: 21_600,
}

class Cache extends HostObject {
  readonly className = 'Cache.Cache'
  constructor(
    private readonly parts: ServiceParts,
    private readonly shelf: string,
  ) {
    super()
    parts.store.db.exec(`CREATE TABLE IF NOT EXISTS apps_script_cache (
      project_id TEXT NOT NULL, shelf TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires_at INTEGER NOT NULL,
      PRIMARY KEY (project_id, shelf, key)
    ) WITHOUT ROWID`)
  }
  get(key: unknown): string | null {
    const row = this.parts.store.db
      .prepare(
        'SELECT value FROM apps_script_cache WHERE project_id = ? AND shelf = ? AND key = ? AND expires_at > ?',
      )
      .get(this.parts.project.id, this.shelf, String(key), this.now()) as { value: string } | undefined
    return row?.value ?? null
  }
  getAll(keys: readonly unknown[]): Readonly<Record<string, string>> {
    const found = keys.map((key): [string, string | null] => [String(key), this.get(key)])
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null))
  }
  put(key: unknown, value: unknown, seconds: unknown = limits.seconds): void {
    const name = String(key)
    const text = String(value)
    if (name.length > limits.keyLength) throw exception('Argument too large: key')
    if (Buffer.byteLength(text) > limits.valueBytes) throw exception('Argument too large: value')
    const lasting = Math.min(Math.max(Number(seconds), 1), limits.maxSeconds)
    this.parts.store.db
      .prepare(
        'INSERT OR REPLACE INTO apps_script_cache (project_id, shelf, key, value, expires_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(this.parts.project.id, this.shelf, name, text, this.now() + lasting * 1000)
    this.note('set', name, text)
    this.makeRoom()
  }
  putAll(values: Readonly<Record<string, unknown>>, seconds: unknown = limits.seconds): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds)
  }
  remove(key: unknown): void {
    const name = String(key)
    const text = this.get(name)
    this.parts.store.db
      .prepare('DELETE FROM apps_script_cache WHERE project_id = ? AND shelf = ? AND key = ?')
      .run(this.parts.project.id, this.shelf, name)
    if (text !== null) this.note('delete', name, text)
  }
  removeAll(keys: readonly unknown[]): void {
    for (const key of keys) this.remove(key)
  }
  private makeRoom(): void {
    const { db } = this.parts.store
    const mine = [this.parts.project.id, this.shelf] as const
    db.prepare('DELETE FROM apps_script_cache WHERE project_id = ? AND shelf = ? AND expires_at <= ?').run(
      ...mine,
      this.now(),
    )
    const rows = db
      .prepare(
        'SELECT key FROM apps_script_cache WHERE project_id = ? AND shelf = ? ORDER BY expires_at DESC',
      )
      .all(...mine) as { key: string }[]
    if (rows.length > limits.items) for (const { key } of rows.slice(limits.kept)) this.remove(key)
  }
  private note(act: 'set' | 'delete', key: string, text: string): void {
    const where = `${this.shelf.split(' ')[0]} cache`
    noteStored(this.parts.ledger, this.parts.project.id, { act, where, key, text })
  }
  private now(): number {
    return this.parts.clock.now().getTime()
  }
}

class CacheService extends HostObject {
  readonly className = 'Cache.CacheService'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  getScriptCache(): Cache | null {
    return this.open('script')
  }
  getUserCache(): Cache | null {
    return this.open('user')
  }
  getDocumentCache(): Cache | null {
    return this.open('document')
  }
  private open(kind: ShelfKind): Cache | null {
    const shelf = shelfOf(kind, this.parts)
    return shelf === undefined ? null : new Cache(this.parts, shelf)
  }
}

export const cache: ServiceModule = {
  globals: { CacheService: (parts) => new CacheService(parts) },
  classes: { 'Cache.Cache': Cache, 'Cache.CacheService': CacheService },
}
