import { first, integer, query, type Row, text } from '../../../store/rows.ts'
import type { FileFacts, Refusal } from './files.ts'
import type { KindParts } from './parts.ts'

type Files = Pick<KindParts, 'db' | 'kind'>

const columns = 'id, title, owner, status, revision, created_at, changed_at, changed_by'

export function findFile({ db, kind }: Files, id: string): FileFacts | undefined {
  const row = first(db, `SELECT ${columns} FROM google_file WHERE id = ? AND kind = ?`, id, kind)
  return row && parseFacts(db, row)
}

export function listFiles(
  { db, kind }: Files,
  email: string,
  status: FileFacts['status'],
): readonly FileFacts[] {
  return query(
    db,
    `SELECT ${columns} FROM google_file d WHERE kind = ? AND status = ? AND (owner = ? OR EXISTS (
       SELECT 1 FROM google_file_member m WHERE m.file_id = d.id AND m.email = ?))
     ORDER BY changed_at DESC, id`,
    kind,
    status,
    email,
    email,
  ).map((row) => parseFacts(db, row))
}

/** What someone may do with a document: viewers read, editors also change and share, the owner also deletes. */
export type Right = 'read' | 'change' | 'own'

/** Whether someone may see a document; asked at each look at its tree, so with as little as possible. */
export function maySee({ db, kind }: Files, id: string, email: string): boolean {
  const row = first(
    db,
    `SELECT 1 FROM google_file d WHERE id = ? AND kind = ? AND (owner = ? OR EXISTS (
       SELECT 1 FROM google_file_member m WHERE m.file_id = d.id AND m.email = ?))`,
    id,
    kind,
    email,
    email,
  )
  return row !== undefined
}

/** Why someone may not; null if they may. A document that one may not see isn't there. */
export function refusalFor(document: FileFacts | undefined, email: string, right: Right): Refusal | null {
  if (!document) return { code: 'NOT_FOUND' }
  if (document.owner === email) return null
  if (document.editors.includes(email)) return right === 'own' ? { code: 'FORBIDDEN' } : null
  if (!document.viewers.includes(email)) return { code: 'NOT_FOUND' }
  return right === 'read' ? null : { code: 'FORBIDDEN' }
}

function parseFacts(db: KindParts['db'], row: Row): FileFacts {
  const id = text(row, 'id')
  const status = text(row, 'status')
  if (status !== 'current' && status !== 'trashed') throw new TypeError(`Unknown status ${status}.`)
  const members = query(db, 'SELECT email, role FROM google_file_member WHERE file_id = ? ORDER BY email', id)
  const withRole = (role: string) =>
    members.filter((member) => text(member, 'role') === role).map((member) => text(member, 'email'))
  return {
    id,
    title: text(row, 'title'),
    owner: text(row, 'owner'),
    editors: withRole('editor'),
    viewers: withRole('viewer'),
    status,
    revision: integer(row, 'revision'),
    createdAt: text(row, 'created_at'),
    changedAt: text(row, 'changed_at'),
    changedBy: text(row, 'changed_by'),
  }
}
