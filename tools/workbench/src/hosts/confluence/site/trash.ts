import { run } from '../../../store/rows.ts'
import { recordErasure, storedInPage } from './erasure.ts'
import { idNumber } from './ids.ts'
import { findPage, isTitleTaken } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Page, Result } from './site.ts'
import { findSpace } from './spaces.ts'
import { summaryOf } from './summary.ts'

/**
 * Moves a page to the trash; its children move up to its parent, as Confluence does it. That goes for drafts and trashed
 * pages below it too, so that a page's parent is a current page whatever its own status.
 */
export function trashPage(parts: SiteParts, by: string, pageId: string): Result<null> {
  const { db } = parts
  if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
  const page = findPage(db, pageId)
  if (page?.status !== 'current') return refused({ code: 'NOT_FOUND' })
  if (findSpace(db, page.spaceId)?.homepageId === pageId)
    return refused({ code: 'INVALID', what: 'The homepage of a space can’t be deleted.' })
  db.transaction(() => {
    run(
      db,
      'UPDATE confluence_pages SET parent_id = ? WHERE parent_id = ?',
      page.parentId === null ? null : idNumber(page.parentId),
      idNumber(pageId),
    )
    run(db, "UPDATE confluence_pages SET status = 'trashed' WHERE id = ?", idNumber(pageId))
  })()
  parts.emit({
    eventType: 'avi:confluence:trashed:page',
    by,
    page: summaryOf({ ...page, status: 'trashed' }),
  })
  return done(null)
}

/** Takes a page out of the trash, below the parent it had, or the one that this parent's children moved up to. */
export function restorePage(parts: SiteParts, by: string, pageId: string): Result<Page> {
  const { db } = parts
  if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
  const page = findPage(db, pageId)
  if (page?.status !== 'trashed') return refused({ code: 'NOT_FOUND' })
  if (isTitleTaken(db, page.spaceId, page.title, pageId))
    return refused({ code: 'TITLE_TAKEN', title: page.title })
  run(db, "UPDATE confluence_pages SET status = 'current' WHERE id = ?", idNumber(pageId))
  const restored: Page = { ...page, status: 'current' }
  parts.emit({ eventType: 'avi:confluence:restored:page', by, page: summaryOf(restored) })
  return done(restored)
}

/** Deletes a trashed page for good; as on a real site, that takes a space administrator. */
export function purgePage(parts: SiteParts, by: string, pageId: string): Result<null> {
  if (!isAllowed(parts.db, by, 'administer')) return refused({ code: 'FORBIDDEN' })
  const page = findPage(parts.db, pageId)
  if (page?.status !== 'trashed') return refused({ code: 'NOT_FOUND' })
  erasePage(parts, page)
  parts.emit({ eventType: 'avi:confluence:deleted:page', by, page: summaryOf(page) })
  return done(null)
}

/** Deletes a page and all that belongs to it, and leaves none of its bytes in the store's files. */
export function erasePage(parts: SiteParts, page: Page): void {
  const stored = storedInPage(parts.db, page.id)
  parts.store.erase(() => run(parts.db, 'DELETE FROM confluence_pages WHERE id = ?', idNumber(page.id)))
  recordErasure(parts.ledger, page.id, stored)
}
