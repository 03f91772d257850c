import { first, query, run, text } from '../../../store/rows.ts'
import { actsOf, countStored, recordAll } from './change-entries.ts'
import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, Files, Result } from './files.ts'
import { type LiveTree, parseLogged } from './live-trees.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import { applyOperation } from './tree/apply.ts'
import { applyChange } from './tree/change.ts'
import type { Operation, OperationRefusal } from './tree/operations.ts'
import { rebase } from './tree/rebase.ts'
import { imageIn, walk } from './tree/tree.ts'

/** So many changes are kept for editors that are behind. */
const keptChanges = 1000
/** The tree is written anew when the changes since take as much as it does, and this. */
const spareBytes = 64 * 1024

export function changeFile(
  parts: KindParts,
  by: Actor,
  id: string,
  { operations, base }: Parameters<Files['change']>[2],
): ReturnType<Files['change']> {
  const forbidden = refusalFor(findFile(parts, id), by.email, 'change')
  if (forbidden) return refused(forbidden)
  const live = parts.live.load(id)
  if (!live) return refused({ code: 'NOT_FOUND' })
  const meant = rebased(parts, id, operations, base ?? live.revision, live)
  if ('code' in meant) return refused(meant)
  const stranger = findStranger(parts, id, meant)
  if (stranger) return refused(stranger)
  const changed = applyChange(live.tree, meant)
  if (!changed.ok) return refused(changed.refusal)
  if (changed.operations.length === 0) return done({ revision: live.revision, operations: [], inverse: [] })
  const steps = meant.map((operation, index) => ({
    operation,
    inverse: changed.inverse.at(-1 - index) as Operation,
  }))
  const acts = actsOf(parts, id, steps, by.app)
  try {
    parts.db.transaction(() => {
      store(parts, by, id, live, changed.operations)
      countStored(parts, acts)
    })()
  } catch (error) {
    for (const operation of changed.inverse) applyOperation(live.tree, operation)
    throw error
  }
  live.revision += 1
  recordAll(parts, acts)
  parts.emit({ kind: 'changed', documentId: id, revision: live.revision, operations: changed.operations, by })
  return done({ revision: live.revision, operations: changed.operations, inverse: changed.inverse })
}

/** Changes after a revision; undefined where they are no longer kept. */
export function changesSince(
  parts: KindParts,
  email: string,
  id: string,
  revision: number,
): Result<readonly Operation[] | undefined> {
  const forbidden = refusalFor(findFile(parts, id), email, 'read')
  if (forbidden) return refused(forbidden)
  return done(logged(parts.db, id, revision, parts.live.load(id)?.revision ?? 0))
}

function logged(db: KindParts['db'], id: string, from: number, to: number): readonly Operation[] | undefined {
  if (from === to) return []
  const rows = query(
    db,
    'SELECT operations FROM google_file_change WHERE file_id = ? AND revision > ? ORDER BY revision',
    id,
    from,
  )
  return rows.length === to - from ? rows.flatMap((row) => parseLogged(text(row, 'operations'))) : undefined
}

function rebased(
  { db }: KindParts,
  id: string,
  operations: readonly Operation[],
  base: number,
  { revision, tree }: LiveTree,
): readonly Operation[] | OperationRefusal {
  if (base === revision) return operations
  const since = logged(db, id, base, revision)
  if (!since)
    return {
      code: 'INVALID',
      what: `The changes since revision ${base} are no longer kept. Load the document again.`,
    }
  const meant: Operation[] = []
  for (const operation of operations) {
    const moved = rebase(operation, since, tree)
    if ('conflict' in moved) return { code: 'CONFLICT', id: moved.conflict }
    meant.push(moved.operation)
  }
  return meant
}

/** Pictures of other documents are nobody's to name. */
function findStranger(
  { db }: KindParts,
  id: string,
  operations: readonly Operation[],
): OperationRefusal | undefined {
  for (const image of imagesIn(operations)) {
    const row = first(db, 'SELECT file_id FROM google_file_image WHERE id = ?', image)
    if (!row || text(row, 'file_id') !== id)
      return { code: 'INVALID', what: `The document has no image ${image}.` }
  }
  return undefined
}

function* imagesIn(operations: readonly Operation[]): Generator<string> {
  for (const operation of operations) {
    if (operation.op === 'setAttributes' && typeof operation.attributes.image === 'string')
      yield operation.attributes.image
    if (operation.op !== 'insert') continue
    for (const node of walk(operation.node)) yield* imageIn(node)
  }
}

function store(
  { db, clock }: KindParts,
  by: Actor,
  id: string,
  live: LiveTree,
  operations: readonly Operation[],
): void {
  const json = JSON.stringify(operations)
  const at = clock.now().toISOString()
  const revision = live.revision + 1
  run(
    db,
    'INSERT INTO google_file_change (file_id, revision, author, app_id, at, operations) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    revision,
    by.email,
    by.app ?? null,
    at,
    json,
  )
  run(
    db,
    `UPDATE google_file SET revision = ?, changed_at = ?, changed_by = ?, change_bytes = change_bytes + ? WHERE id = ?`,
    revision,
    at,
    by.email,
    json.length,
    id,
  )
  const isDue = first(
    db,
    'SELECT 1 FROM google_file WHERE id = ? AND change_bytes > ?',
    id,
    live.treeBytes + spareBytes,
  )
  if (isDue) storeTree(db, id, live, revision)
}

function storeTree(db: KindParts['db'], id: string, live: LiveTree, revision: number): void {
  const tree = JSON.stringify(live.tree.root)
  run(db, 'UPDATE google_file_tree SET tree = ?, revision = ? WHERE file_id = ?', tree, revision, id)
  run(db, 'UPDATE google_file SET change_bytes = 0 WHERE id = ?', id)
  run(db, 'DELETE FROM google_file_change WHERE file_id = ? AND revision <= ?', id, revision - keptChanges)
  live.treeBytes = tree.length
}
