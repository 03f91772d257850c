import { integer, query, run, text } from '../../../store/rows.ts'
import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, Result } from './files.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import { recordStorage } from './storage-entries.ts'

export function setStatus(
  parts: KindParts,
  by: Actor,
  id: string,
  status: 'current' | 'trashed',
): Result<null> {
  const document = findFile(parts, id)
  const forbidden = refusalFor(document, by.email, 'own')
  if (forbidden) return refused(forbidden)
  if (document?.status === status) return refused({ code: 'NOT_FOUND' })
  run(parts.db, 'UPDATE google_file SET status = ? WHERE id = ?', status, id)
  parts.emit({ kind: status === 'trashed' ? 'trashed' : 'restored', documentId: id, by })
  return done(null)
}

/** Deletes a trashed document and all that belongs to it, and leaves none of its bytes in the store's files. */
export function purgeFile(parts: KindParts, by: Actor, id: string): Result<null> {
  const document = findFile(parts, id)
  const forbidden = refusalFor(document, by.email, 'own')
  if (forbidden) return refused(forbidden)
  if (document?.status !== 'trashed') return refused({ code: 'NOT_FOUND' })
  const stored = query(parts.db, 'SELECT app_id, place, bytes FROM google_file_stored WHERE file_id = ?', id)
  parts.store.erase(() => run(parts.db, 'DELETE FROM google_file WHERE id = ?', id))
  parts.live.forget(id)
  for (const row of stored)
    recordStorage(parts, {
      app: text(row, 'app_id'),
      operation: 'deleted',
      where: text(row, 'place'),
      documentId: id,
      bytes: integer(row, 'bytes'),
      name: { note: 'All that it has stored there, in all versions.' },
    })
  parts.emit({ kind: 'purged', documentId: id, by })
  return done(null)
}
