import { integer, query, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { id, idNumber } from './ids.ts'
import type { DraftSummary } from './site.ts'

/** What a person has typed in a space and not published: new pages, and changes to published ones; the newest first. */
export function listDrafts(db: Store['db'], by: string, spaceId: string): readonly DraftSummary[] {
  const space = idNumber(spaceId)
  return query(
    db,
    `SELECT p.id, p.title, v.created_at AS saved_at, 1 AS is_new
     FROM confluence_pages p JOIN confluence_versions v ON v.page_id = p.id AND v.number = p.version
     WHERE p.space_id = ? AND p.status = 'draft' AND p.author_id = ?
     UNION ALL
     SELECT p.id, d.title, d.saved_at, 0
     FROM confluence_drafts d JOIN confluence_pages p ON p.id = d.page_id
     WHERE p.space_id = ? AND p.status = 'current' AND d.account_id = ?
     ORDER BY saved_at DESC, 1 DESC`,
    space,
    by,
    space,
    by,
  ).map((row) => ({
    pageId: id(row),
    title: text(row, 'title'),
    savedAt: text(row, 'saved_at'),
    isNew: integer(row, 'is_new') === 1,
  }))
}
