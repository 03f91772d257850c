import { first, integer, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { AdfDocument } from '../adf.ts'
import { checkDocument } from './document.ts'
import { id, idNumber, optionalId } from './ids.ts'
import { findPage, parseBody } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Result } from './site.ts'
import { nextId } from './site-facts.ts'
import { byteLength, recordStorage } from './storage-entries.ts'

/** A comment below a page, or on a passage of it. Everyone who may read may comment. */
export interface Comment {
  readonly id: string
  readonly pageId: string
  readonly parentId: string | null
  readonly kind: 'footer' | 'inline'
  readonly body: AdfDocument
  /** The passage that an inline comment stands on. */
  readonly selection: string | null
  readonly version: { readonly number: number; readonly createdAt: string; readonly authorId: string }
  readonly app: string | null
}

export interface Comments {
  of(pageId: string, kind: Comment['kind']): readonly Comment[]
  find(commentId: string): Comment | undefined
  create(
    by: string,
    comment: {
      readonly pageId: string
      readonly kind: Comment['kind']
      readonly parentId?: string
      readonly body: AdfDocument
      readonly selection?: string
      readonly app?: string
    },
  ): Result<Comment>
}

/** The comments on the site's pages. */
export function createComments({ db, clock, ledger }: SiteParts): Comments {
  return {
    of: (pageId, kind) =>
      query(
        db,
        'SELECT * FROM confluence_comments WHERE page_id = ? AND kind = ? ORDER BY id',
        idNumber(pageId),
        kind,
      ).map(parseComment),
    find: (commentId) => find(db, commentId),
    create(by, { pageId, kind, parentId, body, selection, app }) {
      if (!isAllowed(db, by, 'read')) return refused({ code: 'FORBIDDEN' })
      if (findPage(db, pageId)?.status !== 'current') return refused({ code: 'NOT_FOUND' })
      const parent = parentId === undefined ? undefined : find(db, parentId)
      if (parentId !== undefined && (parent?.pageId !== pageId || parent.kind !== kind))
        return refused({ code: 'INVALID', what: `The comment ${parentId} is none of this page.` })
      const problem = checkDocument(body)
      if (problem !== null) return refused({ code: 'INVALID', what: problem })
      const commentId = nextId(db)
      const json = JSON.stringify(body)
      run(
        db,
        `INSERT INTO confluence_comments
           (id, page_id, parent_id, kind, body, selection, version, author_id, app_id, created_at)
         VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
        commentId,
        idNumber(pageId),
        parentId === undefined ? null : idNumber(parentId),
        kind,
        json,
        selection ?? null,
        by,
        app ?? null,
        clock.now().toISOString(),
      )
      if (app !== undefined)
        recordStorage(ledger, {
          app,
          operation: 'stored',
          where: 'comment',
          pageId,
          name: { id: String(commentId) },
          bytes: byteLength(json),
          body: json,
        })
      const created = find(db, String(commentId))
      if (created === undefined) throw new Error(`The comment ${commentId} vanished while it was written.`)
      return done(created)
    },
  }
}

function find(db: Store['db'], commentId: string): Comment | undefined {
  const row = first(db, 'SELECT * FROM confluence_comments WHERE id = ?', idNumber(commentId))
  return row && parseComment(row)
}

function parseComment(row: Row): Comment {
  return {
    id: id(row),
    pageId: id(row, 'page_id'),
    parentId: optionalId(row, 'parent_id'),
    kind: text(row, 'kind') === 'inline' ? 'inline' : 'footer',
    body: parseBody(row),
    selection: optionalText(row, 'selection'),
    version: {
      number: integer(row, 'version'),
      createdAt: text(row, 'created_at'),
      authorId: text(row, 'author_id'),
    },
    app: optionalText(row, 'app_id'),
  }
}
