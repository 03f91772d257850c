import { first, integer, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { AdfDocument } from '../adf.ts'
import { checkDocument } from './document.ts'
import { idNumber } from './ids.ts'
import { recordMacros } from './page-entries.ts'
import { findPage, parseBody, titleKey } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Page, Result, Site } from './site.ts'
import { erasePage } from './trash.ts'

/** What a person has typed and not published. */
export interface Draft {
  readonly title: string
  readonly body: AdfDocument
  readonly basedOn: number
}

/** Keeps a person's text. A page that was never published is its author's draft itself. */
export function saveDraft(
  parts: SiteParts,
  by: string,
  pageId: string,
  draft: Parameters<Site['saveDraft']>[2],
): Result<Page> {
  const { db, clock, ledger } = parts
  if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
  const page = findPage(db, pageId)
  if (page === undefined || page.status === 'trashed' || (page.status === 'draft' && page.authorId !== by))
    return refused({ code: 'NOT_FOUND' })
  const problem = checkDocument(draft.body)
  if (problem !== null) return refused({ code: 'INVALID', what: problem })
  const before = page.status === 'draft' ? page : readDraft(db, by, pageId)
  const body = JSON.stringify(draft.body)
  const at = clock.now().toISOString()
  if (page.status === 'draft')
    db.transaction(() => {
      const { title } = draft
      run(
        db,
        'UPDATE confluence_pages SET title = ?, title_key = ? WHERE id = ?',
        title,
        titleKey(title),
        idNumber(pageId),
      )
      run(
        db,
        'UPDATE confluence_versions SET title = ?, body = ?, created_at = ? WHERE page_id = ?',
        title,
        body,
        at,
        idNumber(pageId),
      )
    })()
  else
    run(
      db,
      `INSERT INTO confluence_drafts (page_id, account_id, title, body, based_on, saved_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (page_id, account_id) DO UPDATE
       SET title = excluded.title, body = excluded.body, based_on = excluded.based_on, saved_at = excluded.saved_at`,
      idNumber(pageId),
      by,
      draft.title,
      body,
      draft.basedOn ?? readDraft(db, by, pageId)?.basedOn ?? page.version.number,
      at,
    )
  recordMacros(ledger, pageId, 'draft', before?.body ?? null, draft.body)
  return done({ ...page, title: draft.title, status: 'draft', body: draft.body })
}

/** A person's draft of a page, if there is one. */
export function findDraft(db: Store['db'], by: string, pageId: string): Draft | undefined {
  const page = findPage(db, pageId)
  if (page === undefined || page.status === 'trashed') return undefined
  if (page.status === 'current') return readDraft(db, by, pageId)
  return page.authorId === by ? { title: page.title, body: page.body, basedOn: 0 } : undefined
}

/** Throws a person's draft away; a page that was never published goes for good. */
export function discardDraft(parts: SiteParts, by: string, pageId: string): void {
  const page = findPage(parts.db, pageId)
  if (page?.status === 'draft') {
    if (page.authorId === by) erasePage(parts, page)
    return
  }
  const draft = readDraft(parts.db, by, pageId)
  if (page === undefined || draft === undefined) return
  parts.store.erase(() => deleteDraft(parts.db, by, pageId))
  recordMacros(parts.ledger, pageId, 'draft', draft.body, null)
}

/** The row of a person's draft beside a published page. */
export function readDraft(db: Store['db'], by: string, pageId: string): Draft | undefined {
  const row = first(
    db,
    'SELECT title, body, based_on FROM confluence_drafts WHERE page_id = ? AND account_id = ?',
    idNumber(pageId),
    by,
  )
  return row && { title: text(row, 'title'), body: parseBody(row), basedOn: integer(row, 'based_on') }
}

/** Deletes the row of a person's draft. */
export function deleteDraft(db: Store['db'], by: string, pageId: string): void {
  run(db, 'DELETE FROM confluence_drafts WHERE page_id = ? AND account_id = ?', idNumber(pageId), by)
}
