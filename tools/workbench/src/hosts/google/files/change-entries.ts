import { first, integer, optionalText, run } from '../../../store/rows.ts'
import { contentOf } from './content.ts'
import { joinActs } from './join-acts.ts'
import type { KindParts } from './parts.ts'
import { byteLength, olderVersions, recordStorage, type StorageAct } from './storage-entries.ts'
import type { Operation } from './tree/operations.ts'
import { imageIn, walk } from './tree/tree.ts'

/** An operation and what undoes it, which holds what was there before. */
export interface Step {
  readonly operation: Operation
  readonly inverse: Operation
}

/** What add-ons stored in a document and deleted from it by these steps; `app` is the one that acts, if one does. */
export function actsOf(
  { db }: KindParts,
  documentId: string,
  steps: readonly Step[],
  app: string | undefined,
): readonly StorageAct[] {
  const act = (operation: StorageAct['operation'], where: string, text: string): StorageAct[] =>
    app === undefined
      ? []
      : [
          operation === 'stored'
            ? { app, operation, where, documentId, bytes: byteLength(text), body: text }
            : { app, operation, where, documentId, bytes: byteLength(text), name: { note: olderVersions } },
        ]
  const acts = steps.flatMap(({ operation, inverse }) => [
    ...contentOf(operation).flatMap(({ place, text }) => act('stored', place, text)),
    // A new look for a text is undone by the text as it was; nothing of it was deleted.
    ...(operation.op === 'setAttributes' && inverse.op === 'replaceText'
      ? []
      : contentOf(inverse).flatMap(({ place, text }) => act('deleted', place, text))),
    ...(operation.op === 'remove' && inverse.op === 'insert' ? removedImages(db, documentId, inverse) : []),
  ])
  return joinActs(acts)
}

// The picture's own add-on is told of, whoever took it out.
function removedImages(
  db: KindParts['db'],
  documentId: string,
  { node }: Extract<Operation, { op: 'insert' }>,
): readonly StorageAct[] {
  const acts: StorageAct[] = []
  for (const imageId of [...walk(node)].flatMap(imageIn)) {
    const row = first(
      db,
      'SELECT app_id, LENGTH(content) AS length FROM google_file_image WHERE id = ?',
      imageId,
    )
    const app = row && optionalText(row, 'app_id')
    if (row && app)
      acts.push({
        app,
        operation: 'deleted',
        where: 'image',
        documentId,
        bytes: integer(row, 'length'),
        name: { imageId, note: olderVersions },
      })
  }
  return acts
}

/** Adds up what each add-on has stored, so that a purge can tell. */
export function countStored({ db }: Pick<KindParts, 'db'>, acts: readonly StorageAct[]): void {
  const sums = new Map<string, StorageAct>()
  for (const act of acts) {
    if (act.operation !== 'stored') continue
    const key = JSON.stringify([act.documentId, act.app, act.where])
    sums.set(key, { ...act, bytes: act.bytes + (sums.get(key)?.bytes ?? 0) })
  }
  for (const { app, where, documentId, bytes } of sums.values())
    run(
      db,
      `INSERT INTO google_file_stored (file_id, app_id, place, bytes) VALUES (?, ?, ?, ?)
       ON CONFLICT (file_id, app_id, place) DO UPDATE SET bytes = bytes + excluded.bytes`,
      documentId,
      app,
      where,
      bytes,
    )
}

export function recordAll(parts: KindParts, acts: readonly StorageAct[]): void {
  for (const act of acts) recordStorage(parts, act)
}
