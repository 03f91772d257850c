import { first, integer, query, type Row, run, text } from '../../../store/rows.ts'

import { changeFile } from './file-changes.ts'
import { findFile, refusalFor } from './file-rows.ts'
import type { Actor, Files, Result, Version } from './files.ts'
import { parseTree } from './live-trees.ts'
import type { KindParts } from './parts.ts'
import { done, refused } from './result.ts'
import type { Container } from './tree/model.ts'

const columns = 'number, name, title, revision, author, at'

export function keepVersion(parts: KindParts, by: Actor, id: string, name: string): Result<Version> {
  const document = findFile(parts, id)
  const forbidden = refusalFor(document, by.email, 'change')
  const live = parts.live.load(id)
  if (forbidden || !document || !live) return refused(forbidden ?? { code: 'NOT_FOUND' })
  run(
    parts.db,
    `INSERT INTO google_file_version (file_id, number, revision, name, title, tree, author, at)
     VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM google_file_version WHERE file_id = ?), ?, ?, ?, ?, ?, ?)`,
    id,
    id,
    live.revision,
    name,
    document.title,
    JSON.stringify(live.tree.root),
    by.email,
    parts.clock.now().toISOString(),
  )
  return done(list(parts, id)[0] as Version)
}

export function listVersions(parts: KindParts, email: string, id: string): Result<readonly Version[]> {
  const forbidden = refusalFor(findFile(parts, id), email, 'read')
  return forbidden ? refused(forbidden) : done(list(parts, id))
}

export function findVersion(parts: KindParts, email: string, id: string, number: number): Result<Container> {
  const forbidden = refusalFor(findFile(parts, id), email, 'read')
  if (forbidden) return refused(forbidden)
  const row = first(
    parts.db,
    'SELECT tree FROM google_file_version WHERE file_id = ? AND number = ?',
    id,
    number,
  )
  return row ? done(parseTree(text(row, 'tree'))) : refused({ code: 'NOT_FOUND' })
}

/** Replaces what is in the document by what was; ids of nodes that are in both may change. */
export function restoreVersion(
  parts: KindParts,
  by: Actor,
  id: string,
  number: number,
): ReturnType<Files['restoreVersion']> {
  const version = findVersion(parts, by.email, id, number)
  if (!version.ok) return version
  const live = parts.live.load(id)
  if (!live) return refused({ code: 'NOT_FOUND' })
  const operations = parts.replacement(live.tree, version.value, parts.newNodeId)
  const changed = changeFile(parts, by, id, { operations })
  return changed.ok ? done({ inverse: changed.value.inverse }) : changed
}

function list({ db }: KindParts, id: string): readonly Version[] {
  return query(
    db,
    `SELECT ${columns} FROM google_file_version WHERE file_id = ? ORDER BY number DESC`,
    id,
  ).map(parseVersion)
}

function parseVersion(row: Row): Version {
  return {
    number: integer(row, 'number'),
    name: text(row, 'name'),
    title: text(row, 'title'),
    revision: integer(row, 'revision'),
    author: text(row, 'author'),
    at: text(row, 'at'),
  }
}
