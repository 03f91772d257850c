import type { Ledger } from '../../../ledger.ts'
import { integer, optionalText, query, type Row, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { idNumber } from './ids.ts'
import { macrosOf } from './macros.ts'
import { parseBody } from './pages.ts'
import { byteLength, recordStorage } from './storage-entries.ts'

/** Bytes of one app in one place of a page. */
export interface StoredBytes {
  readonly app: string
  readonly where: string
  readonly name: Readonly<Record<string, unknown>>
  readonly bytes: number
}

/** Everything that apps have stored in a page: macro configurations in all versions and drafts, and what they wrote. */
export function storedInPage(db: Store['db'], pageId: string): readonly StoredBytes[] {
  const number = idNumber(pageId)
  const versions = query(db, 'SELECT body, app_id FROM confluence_versions WHERE page_id = ?', number)
  const drafts = query(db, 'SELECT body FROM confluence_drafts WHERE page_id = ?', number)
  return [
    ...inBodies('macro configuration', versions),
    ...inBodies('macro configuration in a draft', drafts),
    ...wholeBodies(versions),
    ...written(db, number, 'content property', 'properties', 'LENGTH(CAST(value AS BLOB))', 'key'),
    ...written(db, number, 'attachment', 'attachments', 'LENGTH(content)', 'title'),
    ...written(db, number, 'comment', 'comments', 'LENGTH(CAST(body AS BLOB))', 'id'),
  ]
}

/** Records that all of it is gone. */
export function recordErasure(ledger: Ledger, pageId: string, stored: readonly StoredBytes[]): void {
  for (const { app, where, name, bytes } of stored)
    recordStorage(ledger, { app, operation: 'deleted', where, pageId, name, bytes })
}

// One entry for a macro, however many versions hold its configuration; its bytes are those of all of them.
function inBodies(where: string, rows: readonly Row[]): readonly StoredBytes[] {
  const found = new Map<string, StoredBytes>()
  for (const { appId, localId, configuration } of rows.flatMap((row) => macrosOf(parseBody(row)))) {
    if (configuration === '') continue
    const key = `${appId} ${localId}`
    const bytes = (found.get(key)?.bytes ?? 0) + byteLength(configuration)
    found.set(key, { app: appId, where, name: { localId }, bytes })
  }
  return [...found.values()]
}

function wholeBodies(versions: readonly Row[]): readonly StoredBytes[] {
  return versions.flatMap((row) => {
    const app = optionalText(row, 'app_id')
    return app === null ? [] : [{ app, where: 'page body', name: {}, bytes: byteLength(text(row, 'body')) }]
  })
}

function written(
  db: Store['db'],
  page: number,
  where: string,
  table: 'properties' | 'attachments' | 'comments',
  length: string,
  named: 'key' | 'title' | 'id',
): readonly StoredBytes[] {
  return query(
    db,
    `SELECT app_id, ${named} AS name, ${length} AS length FROM confluence_${table} WHERE page_id = ? AND app_id IS NOT NULL`,
    page,
  ).map((row) => ({
    app: text(row, 'app_id'),
    where,
    name: { [named]: row.name },
    bytes: integer(row, 'length'),
  }))
}
