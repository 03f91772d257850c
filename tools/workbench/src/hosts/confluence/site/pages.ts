import { first, integer, query, type Row, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { AdfDocument } from '../adf.ts'
import { id, idNumber, optionalId } from './ids.ts'
import type { Page, PageStatus, PageSummary } from './site.ts'

const summaryColumns = `p.id, p.space_id, p.parent_id, p.title, p.status, p.position, p.author_id, p.created_at,
  v.number AS version_number, v.created_at AS version_at, v.author_id AS version_by, v.message`

const currentVersion =
  'confluence_pages p JOIN confluence_versions v ON v.page_id = p.id AND v.number = p.version'

/** A page of any status with its newest body. */
export function findPage(db: Store['db'], pageId: string): Page | undefined {
  const row = first(
    db,
    `SELECT ${summaryColumns}, v.body FROM ${currentVersion} WHERE p.id = ?`,
    idNumber(pageId),
  )
  return row && { ...parseSummary(row), body: parseBody(row) }
}

/** A page as one of its versions had it: that version's title and body. */
export function findVersion(db: Store['db'], pageId: string, number: number): Page | undefined {
  const row = first(
    db,
    `SELECT ${summaryColumns}, v.body, v.title AS version_title
     FROM confluence_pages p JOIN confluence_versions v ON v.page_id = p.id WHERE p.id = ? AND v.number = ?`,
    idNumber(pageId),
    number,
  )
  return row && { ...parseSummary(row), title: text(row, 'version_title'), body: parseBody(row) }
}

/** Summaries of a space's pages of one status, siblings in their order. */
export function listPages(db: Store['db'], spaceId: string, status: PageStatus): readonly PageSummary[] {
  return query(
    db,
    `SELECT ${summaryColumns} FROM ${currentVersion} WHERE p.space_id = ? AND p.status = ? ORDER BY p.position, p.id`,
    idNumber(spaceId),
    status,
  ).map(parseSummary)
}

/** A page's published versions, newest first. */
export function listVersions(db: Store['db'], pageId: string): readonly Page['version'][] {
  return query(
    db,
    `SELECT number AS version_number, created_at AS version_at, author_id AS version_by, message
     FROM confluence_versions WHERE page_id = ? AND number > 0 ORDER BY number DESC`,
    idNumber(pageId),
  ).map(parseVersion)
}

/** Whether another current page of the space has this title; Confluence compares without regard to case. */
export function isTitleTaken(
  db: Store['db'],
  spaceId: string,
  title: string,
  exceptId: string | null,
): boolean {
  const row = first(
    db,
    `SELECT 1 FROM confluence_pages WHERE space_id = ? AND status = 'current' AND title_key = ? AND id <> ?`,
    idNumber(spaceId),
    titleKey(title),
    exceptId === null ? -1 : idNumber(exceptId),
  )
  return row !== undefined
}

/** A title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFC').toLowerCase()
}

/** The body of a row that holds ADF as JSON. */
export function parseBody(row: Row): AdfDocument {
  // Only documents that passed `checkDocument` are written to these columns.
  return JSON.parse(text(row, 'body')) as AdfDocument
}

function parseVersion(row: Row): Page['version'] {
  return {
    number: integer(row, 'version_number'),
    createdAt: text(row, 'version_at'),
    authorId: text(row, 'version_by'),
    message: text(row, 'message'),
  }
}

function parseSummary(row: Row): PageSummary {
  const status = text(row, 'status')
  if (status !== 'current' && status !== 'draft' && status !== 'trashed')
    throw new TypeError(`Unknown status ${status}.`)
  return {
    id: id(row),
    spaceId: id(row, 'space_id'),
    parentId: optionalId(row, 'parent_id'),
    title: text(row, 'title'),
    status,
    position: integer(row, 'position'),
    authorId: text(row, 'author_id'),
    createdAt: text(row, 'created_at'),
    version: parseVersion(row),
  }
}
