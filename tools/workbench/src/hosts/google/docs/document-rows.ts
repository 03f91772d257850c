import type { Store } from '../../../store.ts'
import type { DocumentFacts, Refusal } from './docs.ts'
import { first, integer, query, type Row, text } from './rows.ts'

const columns = 'id, title, owner, status, revision, created_at, changed_at, changed_by'

export function findDocument(db: Store['db'], id: string): DocumentFacts | undefined {
  const row = first(db, `SELECT ${columns} FROM google_document WHERE id = ?`, id)
  return row && parseFacts(db, row)
}

export function listDocuments(
  db: Store['db'],
  email: string,
  status: DocumentFacts['status'],
): readonly DocumentFacts[] {
  return query(
    db,
    `SELECT ${columns} FROM google_document d WHERE status = ? AND (owner = ? OR EXISTS (
       SELECT 1 FROM google_document_member m WHERE m.document_id = d.id AND m.email = ?))
     ORDER BY changed_at DESC, id`,
    status,
    email,
    email,
  ).map((row) => parseFacts(db, row))
}

/** What someone may do with a document: viewers read, editors also change and share, the owner also deletes. */
export type Right = 'read' | 'change' | 'own'

/** Whether someone may see a document; asked at each look at its tree, so with as little as possible. */
export function maySee(db: Store['db'], id: string, email: string): boolean {
  const row = first(
    db,
    `SELECT 1 FROM google_document d WHERE id = ? AND (owner = ? OR EXISTS (
       SELECT 1 FROM google_document_member m WHERE m.document_id = d.id AND m.email = ?))`,
    id,
    email,
    email,
  )
  return row !== undefined
}

/** Why someone may not; null if they may. A document that one may not see isn't there. */
export function refusalFor(document: DocumentFacts | undefined, email: string, right: Right): Refusal | null {
  if (!document) return { code: 'NOT_FOUND' }
  if (document.owner === email) return null
  if (document.editors.includes(email)) return right === 'own' ? { code: 'FORBIDDEN' } : null
  if (!document.viewers.includes(email)) return { code: 'NOT_FOUND' }
  return right === 'read' ? null : { code: 'FORBIDDEN' }
}

function parseFacts(db: Store['db'], row: Row): DocumentFacts {
  const id = text(row, 'id')
  const status = text(row, 'status')
  if (status !== 'current' && status !== 'trashed') throw new TypeError(`Unknown status ${status}.`)
  const members = query(
    db,
    'SELECT email, role FROM google_document_member WHERE document_id = ? ORDER BY email',
    id,
  )
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
