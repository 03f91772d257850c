import { first, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { emptyDocument } from './document.ts'
import { id, idNumber, optionalId } from './ids.ts'
import { titleKey } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Result, Space } from './site.ts'
import { nextId } from './site-facts.ts'

const columns = 'id, key, name, homepage_id, author_id, created_at'

/** All spaces, oldest first. */
export function listSpaces(db: Store['db']): readonly Space[] {
  return query(db, `SELECT ${columns} FROM confluence_spaces ORDER BY id`).map(parseSpace)
}

/** A space by its numeric id or its key. */
export function findSpace(db: Store['db'], idOrKey: string): Space | undefined {
  const row = first(
    db,
    `SELECT ${columns} FROM confluence_spaces WHERE id = ? OR key = ?`,
    idNumber(idOrKey),
    idOrKey,
  )
  return row && parseSpace(row)
}

/** Makes a space with an empty homepage of the same name. */
export function createSpace(
  { db, clock }: SiteParts,
  by: string,
  { key, name }: { readonly key: string; readonly name: string },
): Result<Space> {
  if (!isAllowed(db, by, 'administer')) return refused({ code: 'FORBIDDEN' })
  if (!/^[A-Za-z0-9]{1,255}$/.test(key))
    return refused({ code: 'INVALID', what: `“${key}” is no space key: letters and digits only.` })
  if (name.trim() === '') return refused({ code: 'INVALID', what: 'The name of a space must not be empty.' })
  if (findSpace(db, key)) return refused({ code: 'KEY_TAKEN', key })
  const at = clock.now().toISOString()
  db.transaction(() => {
    const spaceId = nextId(db)
    const pageId = nextId(db)
    run(
      db,
      `INSERT INTO confluence_spaces (${columns}) VALUES (?, ?, ?, ?, ?, ?)`,
      spaceId,
      key,
      name,
      pageId,
      by,
      at,
    )
    run(
      db,
      `INSERT INTO confluence_pages (id, space_id, parent_id, title, title_key, status, position, author_id, created_at, version)
       VALUES (?, ?, NULL, ?, ?, 'current', 0, ?, ?, 1)`,
      pageId,
      spaceId,
      name,
      titleKey(name),
      by,
      at,
    )
    run(
      db,
      `INSERT INTO confluence_versions (page_id, number, title, body, author_id, created_at, message)
       VALUES (?, 1, ?, ?, ?, ?, '')`,
      pageId,
      name,
      JSON.stringify(emptyDocument),
      by,
      at,
    )
  })()
  const space = findSpace(db, key)
  if (space === undefined) throw new Error(`The space ${key} vanished while it was made.`)
  return done(space)
}

function parseSpace(row: Row): Space {
  return {
    id: id(row),
    key: text(row, 'key'),
    name: text(row, 'name'),
    homepageId: optionalId(row, 'homepage_id'),
    authorId: text(row, 'author_id'),
    createdAt: text(row, 'created_at'),
  }
}
