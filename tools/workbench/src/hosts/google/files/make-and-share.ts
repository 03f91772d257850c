import { run } from '../../../store/rows.ts'
import { actsOf, countStored, recordAll } from './change-entries.ts'
import { imagesOf, keepImages, withImages } from './clipboard.ts'

import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, FileFacts, Files, Result } from './files.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import { type Container, rootId } from './tree/model.ts'
import { checkWhole } from './tree/structure.ts'
import { cloneNode } from './tree/tree.ts'

/** Google's limit on a file's name is not documented; this one keeps a title a title. */
const longestTitle = 1000

/** "Make a copy": all that is in the document, named ranges too; the properties that scripts keep with it stay behind. */
export function copyFile(parts: KindParts, by: Actor, id: string, title?: string): Result<FileFacts> {
  const source = findFile(parts, id)
  const forbidden = refusalFor(source, by.email, 'read')
  const tree = parts.live.load(id)?.tree
  if (forbidden || !source || !tree) return refused(forbidden ?? { code: 'NOT_FOUND' })
  const root = cloneNode(tree.root) as Container
  const made = insertFile(parts, by, title ?? `Copy of ${source.title}`, root, (newId) =>
    withImages(root, keepImages(parts, by, newId, imagesOf(parts, id, [root]))),
  )
  return done(made)
}

export function renameFile(parts: KindParts, by: Actor, id: string, title: string): Result<FileFacts> {
  const forbidden = refusalFor(findFile(parts, id), by.email, 'change')
  if (forbidden) return refused(forbidden)
  run(parts.db, 'UPDATE google_file SET title = ? WHERE id = ?', title.slice(0, longestTitle), id)
  parts.emit({ kind: 'renamed', documentId: id, by })
  return done(mustFind(parts, id))
}

export function shareFile(
  parts: KindParts,
  by: Actor,
  id: string,
  { email, role }: Parameters<Files['share']>[2],
): Result<FileFacts> {
  const document = findFile(parts, id)
  const forbidden = refusalFor(document, by.email, 'change')
  if (forbidden) return refused(forbidden)
  if (document?.owner === email)
    return refused({ code: 'INVALID', what: `${email} owns the document and keeps it.` })
  run(parts.db, 'DELETE FROM google_file_member WHERE file_id = ? AND email = ?', id, email)
  if (role !== null)
    run(parts.db, 'INSERT INTO google_file_member (file_id, email, role) VALUES (?, ?, ?)', id, email, role)
  parts.emit({ kind: 'shared', documentId: id, by })
  return done(mustFind(parts, id))
}

/** Makes a file of a tree, which is checked; `furnish` runs in the same transaction. */
export function insertFile(
  parts: KindParts,
  by: Actor,
  title: string,
  root: Container,
  furnish: (id: string) => void = () => {},
): FileFacts {
  const problem = checkWhole(root)
  if (problem !== null) throw new Error(`The document can't be made: ${problem}`)
  const id = parts.newId()
  const at = parts.clock.now().toISOString()
  const steps = root.children.map((node) => ({
    operation: { op: 'insert' as const, parent: rootId, after: null, node },
    inverse: { op: 'remove' as const, id: node.id },
  }))
  const acts = actsOf(parts, id, steps, by.app)
  parts.db.transaction(() => {
    run(
      parts.db,
      `INSERT INTO google_file (id, kind, title, owner, status, created_at, changed_at, changed_by, revision, change_bytes)
       VALUES (?, ?, ?, ?, 'current', ?, ?, ?, 1, 0)`,
      id,
      parts.kind,
      title.slice(0, longestTitle),
      by.email,
      at,
      at,
      by.email,
    )
    furnish(id)
    run(
      parts.db,
      'INSERT INTO google_file_tree (file_id, revision, tree) VALUES (?, 1, ?)',
      id,
      JSON.stringify(root),
    )
    countStored(parts, acts)
  })()
  recordAll(parts, acts)
  parts.emit({ kind: 'created', documentId: id, by })
  return mustFind(parts, id)
}

function mustFind(parts: KindParts, id: string): FileFacts {
  const document = findFile(parts, id)
  if (!document) throw new Error(`Document ${id} vanished while it was written.`)
  return document
}
