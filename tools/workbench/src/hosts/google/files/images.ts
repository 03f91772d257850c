import { atomically, bytes, first, integer, optionalText, type Row, run, text } from '../../../store/rows.ts'
import { countStored } from './change-entries.ts'

import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, Files, Result, StoredImage } from './files.ts'
import { type ImageFacts, readImage } from './image-facts.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import { recordStorage, type StorageAct } from './storage-entries.ts'

export function addImage(
  parts: KindParts,
  by: Actor,
  id: string,
  { content, name }: Parameters<Files['addImage']>[2],
): Result<StoredImage> {
  const forbidden = refusalFor(findFile(parts, id), by.email, 'change')
  if (forbidden) return refused(forbidden)
  const read = readImage(content)
  if ('problem' in read) return refused({ code: 'INVALID', what: read.problem })
  return done(storeImage(parts, by, id, { content, name, facts: read.facts }))
}

/** Keeps bytes whose facts were read. */
export function storeImage(
  parts: KindParts,
  { app }: Actor,
  documentId: string,
  { content, name, facts }: { content: Uint8Array; name: string | null; facts: ImageFacts },
): StoredImage {
  const imageId = parts.newId()
  const act: StorageAct | undefined =
    app === undefined
      ? undefined
      : { app, operation: 'stored', where: 'image', documentId, bytes: content.byteLength, name: { imageId } }
  atomically(parts.db, () => {
    run(
      parts.db,
      `INSERT INTO google_file_image (id, file_id, type, width, height, name, app_id, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      imageId,
      documentId,
      facts.type,
      facts.width,
      facts.height,
      name,
      app ?? null,
      content,
    )
    if (act) countStored(parts, [act])
  })
  if (act) recordStorage(parts, act)
  return { id: imageId, name, ...facts }
}

export function findImage(
  { db }: Pick<KindParts, 'db'>,
  documentId: string,
  imageId: string,
): ReturnType<Files['image']> {
  const row = first(
    db,
    'SELECT id, type, width, height, name, content FROM google_file_image WHERE id = ? AND file_id = ?',
    imageId,
    documentId,
  )
  return row && { ...parseImage(row), content: bytes(row, 'content') }
}

function parseImage(row: Row): StoredImage {
  return {
    id: text(row, 'id'),
    type: text(row, 'type') as ImageFacts['type'],
    width: integer(row, 'width'),
    height: integer(row, 'height'),
    name: optionalText(row, 'name'),
  }
}
