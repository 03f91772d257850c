import { first, integer, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { id, idNumber } from './ids.ts'
import { findPage } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Result } from './site.ts'
import { nextId } from './site-facts.ts'
import { byteLength, recordStorage } from './storage-entries.ts'

/** A content property: JSON under a key, kept with a page. */
export interface ContentProperty {
  readonly id: string
  readonly pageId: string
  readonly key: string
  readonly value: unknown
  readonly version: { readonly number: number; readonly createdAt: string; readonly authorId: string }
  /** The app that wrote it last, if an app did. */
  readonly app: string | null
}

export interface ContentProperties {
  of(pageId: string): readonly ContentProperty[]
  /** By its id or its key. */
  find(pageId: string, idOrKey: string): ContentProperty | undefined
  create(
    by: string,
    pageId: string,
    property: { readonly key: string; readonly value: unknown; readonly app?: string },
  ): Result<ContentProperty>
  /** `version` is the new number: the current one plus 1. */
  update(
    by: string,
    pageId: string,
    idOrKey: string,
    change: { readonly value: unknown; readonly version: number; readonly app?: string },
  ): Result<ContentProperty>
  remove(by: string, pageId: string, idOrKey: string): Result<null>
}

/** Confluence's limit on a property's value (REST API v1, "Content properties", from memory, 2026-11). */
const largestValue = 32 * 1024

/** The content properties of the site's pages. */
export function createProperties({ db, clock, ledger }: SiteParts): ContentProperties {
  const stored = (property: ContentProperty) => {
    if (property.app === null) return
    const body = JSON.stringify(property.value)
    const { app, pageId, key } = property
    recordStorage(ledger, {
      app,
      operation: 'stored',
      where: 'content property',
      pageId,
      name: { key },
      bytes: byteLength(body),
      body,
    })
  }
  const mustFind = (pageId: string, key: string): ContentProperty => {
    const property = find(db, pageId, key)
    if (property === undefined) throw new Error(`Property ${key} vanished while it was written.`)
    return property
  }
  return {
    of: (pageId) =>
      query(db, 'SELECT * FROM confluence_properties WHERE page_id = ? ORDER BY id', idNumber(pageId)).map(
        parseProperty,
      ),
    find: (pageId, idOrKey) => find(db, pageId, idOrKey),
    create(by, pageId, { key, value, app }) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      if (findPage(db, pageId) === undefined) return refused({ code: 'NOT_FOUND' })
      const problem = checkKey(key) ?? checkValue(value)
      if (problem !== null) return refused({ code: 'INVALID', what: problem })
      if (find(db, pageId, key)) return refused({ code: 'KEY_TAKEN', key })
      run(
        db,
        `INSERT INTO confluence_properties (id, page_id, key, value, version, author_id, app_id, created_at)
         VALUES (?, ?, ?, ?, 1, ?, ?, ?)`,
        nextId(db),
        idNumber(pageId),
        key,
        JSON.stringify(value),
        by,
        app ?? null,
        clock.now().toISOString(),
      )
      const created = mustFind(pageId, key)
      stored(created)
      return done(created)
    },
    update(by, pageId, idOrKey, { value, version, app }) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      const old = find(db, pageId, idOrKey)
      if (old === undefined) return refused({ code: 'NOT_FOUND' })
      const problem = checkValue(value)
      if (problem !== null) return refused({ code: 'INVALID', what: problem })
      if (version !== old.version.number + 1)
        return refused({ code: 'VERSION_CONFLICT', current: old.version.number })
      run(
        db,
        'UPDATE confluence_properties SET value = ?, version = ?, author_id = ?, app_id = ?, created_at = ? WHERE id = ?',
        JSON.stringify(value),
        version,
        by,
        app ?? null,
        clock.now().toISOString(),
        idNumber(old.id),
      )
      const updated = mustFind(pageId, old.key)
      stored(updated)
      return done(updated)
    },
    remove(by, pageId, idOrKey) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      const old = find(db, pageId, idOrKey)
      if (old === undefined) return refused({ code: 'NOT_FOUND' })
      run(db, 'DELETE FROM confluence_properties WHERE id = ?', idNumber(old.id))
      if (old.app !== null) {
        const bytes = byteLength(JSON.stringify(old.value))
        recordStorage(ledger, {
          app: old.app,
          operation: 'deleted',
          where: 'content property',
          pageId,
          name: { key: old.key },
          bytes,
        })
      }
      return done(null)
    },
  }
}

function find(db: Store['db'], pageId: string, idOrKey: string): ContentProperty | undefined {
  const row = first(
    db,
    'SELECT * FROM confluence_properties WHERE page_id = ? AND (id = ? OR key = ?)',
    idNumber(pageId),
    idNumber(idOrKey),
    idOrKey,
  )
  return row && parseProperty(row)
}

function checkKey(key: string): string | null {
  return key === '' || key.length > 255 ? 'The key of a property has 1 to 255 characters.' : null
}

function checkValue(value: unknown): string | null {
  const json = JSON.stringify(value)
  if (json === undefined) return 'A property needs a value.'
  const size = byteLength(json)
  return size > largestValue ? `The value takes ${size} bytes; at most ${largestValue} are allowed.` : null
}

function parseProperty(row: Row): ContentProperty {
  const value: unknown = JSON.parse(text(row, 'value'))
  return {
    id: id(row),
    pageId: id(row, 'page_id'),
    key: text(row, 'key'),
    value,
    version: {
      number: integer(row, 'version'),
      createdAt: text(row, 'created_at'),
      authorId: text(row, 'author_id'),
    },
    app: optionalText(row, 'app_id'),
  }
}
