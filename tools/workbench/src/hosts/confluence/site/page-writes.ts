import { first, integer, run } from '../../../store/rows.ts'
import type { AdfDocument } from '../adf.ts'
import { checkDocument } from './document.ts'
import { deleteDraft, readDraft } from './drafts.ts'
import { idNumber } from './ids.ts'
import { withLocalIds } from './macros.ts'
import { recordMacros, recordPageBody } from './page-entries.ts'
import { findPage, isTitleTaken, listPages, titleKey } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Page, Refusal, Result, Site } from './site.ts'
import { nextId } from './site-facts.ts'
import { findSpace } from './spaces.ts'
import { summaryOf } from './summary.ts'
import { isWithin } from './tree.ts'

/** Confluence's limit on a title (REST API v2, "Create page", from memory, 2026-11). */
const longestTitle = 255

/** Publishes a new page, or begins one as its author's draft. */
export function createPage(
  parts: SiteParts,
  by: string,
  page: Parameters<Site['createPage']>[1],
): Result<Page> {
  const { db, clock } = parts
  if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
  const space = findSpace(db, page.spaceId)
  if (space === undefined) return refused({ code: 'NOT_FOUND' })
  const isDraft = page.status === 'draft'
  const title = page.title.trim()
  const parentId = page.parentId === undefined ? space.homepageId : page.parentId
  const problem =
    checkTitle(title, isDraft) ??
    checkBody(page.body) ??
    checkParent(parts, space.id, parentId, null) ??
    (!isDraft && isTitleTaken(db, space.id, title, null) ? { code: 'TITLE_TAKEN' as const, title } : null)
  if (problem) return refused(problem)

  const at = clock.now().toISOString()
  const body = withLocalIds(page.body, parts.newId)
  const pageId = db.transaction(() => {
    const number = nextId(db)
    run(
      db,
      `INSERT INTO confluence_pages (id, space_id, parent_id, title, title_key, status, position, author_id, created_at, version)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      number,
      idNumber(space.id),
      parentId === null ? null : idNumber(parentId),
      title,
      titleKey(title),
      isDraft ? 'draft' : 'current',
      lastPosition(parts, space.id) + 1,
      by,
      at,
      isDraft ? 0 : 1,
    )
    insertVersion(parts, String(number), {
      number: isDraft ? 0 : 1,
      title,
      body,
      by,
      at,
      message: '',
      app: page.app,
    })
    return String(number)
  })()
  recordMacros(parts.ledger, pageId, isDraft ? 'draft' : 'page', null, body)
  if (page.app !== undefined) recordPageBody(parts.ledger, pageId, page.app, body)
  const created = mustFind(parts, pageId)
  if (!isDraft) parts.emit({ eventType: 'avi:confluence:created:page', by, page: summaryOf(created) })
  return done(created)
}

/** Publishes a new version, or a page that was a draft until now. */
export function updatePage(
  parts: SiteParts,
  by: string,
  pageId: string,
  change: Parameters<Site['updatePage']>[2],
): Result<Page> {
  const { db, clock } = parts
  if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
  const old = findPage(db, pageId)
  if (old === undefined || old.status === 'trashed' || (old.status === 'draft' && old.authorId !== by))
    return refused({ code: 'NOT_FOUND' })
  if (change.version !== old.version.number + 1)
    return refused({ code: 'VERSION_CONFLICT', current: old.version.number })
  const title = (change.title ?? old.title).trim()
  const parentId = change.parentId === undefined ? old.parentId : change.parentId
  const problem =
    checkTitle(title, false) ??
    (change.body === undefined ? null : checkBody(change.body)) ??
    (parentId === old.parentId ? null : checkParent(parts, old.spaceId, parentId, pageId)) ??
    (isTitleTaken(db, old.spaceId, title, pageId) ? { code: 'TITLE_TAKEN' as const, title } : null)
  if (problem) return refused(problem)

  const at = clock.now().toISOString()
  const body = change.body === undefined ? old.body : withLocalIds(change.body, parts.newId)
  const own = readDraft(db, by, pageId)
  db.transaction(() => {
    if (old.status === 'draft') run(db, 'DELETE FROM confluence_versions WHERE page_id = ?', idNumber(pageId))
    insertVersion(parts, pageId, {
      number: change.version,
      title,
      body,
      by,
      at,
      message: change.message ?? '',
      app: change.app,
    })
    run(
      db,
      `UPDATE confluence_pages SET title = ?, title_key = ?, status = 'current', parent_id = ?, position = ?, version = ?
       WHERE id = ?`,
      title,
      titleKey(title),
      parentId === null ? null : idNumber(parentId),
      parentId === old.parentId ? positionOf(parts, pageId) : lastPosition(parts, old.spaceId) + 1,
      change.version,
      idNumber(pageId),
    )
    deleteDraft(db, by, pageId)
  })()
  if (old.status === 'draft') recordMacros(parts.ledger, pageId, 'draft', old.body, null)
  if (own) recordMacros(parts.ledger, pageId, 'draft', own.body, null)
  recordMacros(parts.ledger, pageId, 'page', old.status === 'draft' ? null : old.body, body)
  if (change.app !== undefined && change.body !== undefined)
    recordPageBody(parts.ledger, pageId, change.app, body)
  const updated = mustFind(parts, pageId)
  const eventType = old.status === 'draft' ? 'avi:confluence:created:page' : 'avi:confluence:updated:page'
  parts.emit({ eventType, by, page: summaryOf(updated) })
  return done(updated)
}

interface NewVersion {
  readonly number: number
  readonly title: string
  readonly body: AdfDocument
  readonly by: string
  readonly at: string
  readonly message: string
  readonly app: string | undefined
}

function insertVersion({ db }: SiteParts, pageId: string, version: NewVersion): void {
  run(
    db,
    `INSERT INTO confluence_versions (page_id, number, title, body, author_id, created_at, message, app_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    idNumber(pageId),
    version.number,
    version.title,
    JSON.stringify(version.body),
    version.by,
    version.at,
    version.message,
    version.app ?? null,
  )
}

function checkTitle(title: string, isDraft: boolean): Refusal | null {
  if (title === '' && !isDraft) return { code: 'INVALID', what: 'The title must not be empty.' }
  if (title.length > longestTitle)
    return {
      code: 'INVALID',
      what: `The title has ${title.length} characters; at most ${longestTitle} are allowed.`,
    }
  return null
}

function checkBody(body: AdfDocument): Refusal | null {
  const what = checkDocument(body)
  return what === null ? null : { code: 'INVALID', what }
}

function checkParent(
  parts: SiteParts,
  spaceId: string,
  parentId: string | null,
  childId: string | null,
): Refusal | null {
  if (parentId === null) return null
  const pages = listPages(parts.db, spaceId, 'current')
  if (!pages.some((page) => page.id === parentId))
    return { code: 'INVALID', what: `The parent ${parentId} is no page of this space.` }
  if (childId !== null && isWithin(pages, parentId, childId))
    return { code: 'INVALID', what: 'A page can’t be moved below itself.' }
  return null
}

function lastPosition({ db }: SiteParts, spaceId: string): number {
  const row = first(
    db,
    'SELECT COALESCE(MAX(position), 0) AS last FROM confluence_pages WHERE space_id = ?',
    idNumber(spaceId),
  )
  return row === undefined ? 0 : integer(row, 'last')
}

function positionOf({ db }: SiteParts, pageId: string): number {
  const row = first(db, 'SELECT position FROM confluence_pages WHERE id = ?', idNumber(pageId))
  return row === undefined ? 0 : integer(row, 'position')
}

function mustFind({ db }: SiteParts, pageId: string): Page {
  const page = findPage(db, pageId)
  if (page === undefined) throw new Error(`Page ${pageId} vanished while it was written.`)
  return page
}
