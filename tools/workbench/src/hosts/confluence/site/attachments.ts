import { bytes, first, integer, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { id, idNumber } from './ids.ts'
import { findPage } from './pages.ts'
import type { SiteParts } from './parts.ts'
import { isAllowed } from './people.ts'
import { done, refused } from './result.ts'
import type { Result } from './site.ts'
import { nextId } from './site-facts.ts'
import { recordStorage } from './storage-entries.ts'

/** A file attached to a page. Its id is `att` and a number, as Confluence has it. */
export interface Attachment {
  readonly id: string
  readonly pageId: string
  /** What a `media` node names. */
  readonly fileId: string
  readonly title: string
  readonly mediaType: string
  readonly comment: string
  readonly size: number
  readonly version: { readonly number: number; readonly createdAt: string; readonly authorId: string }
  readonly app: string | null
}

interface NewAttachment {
  readonly title: string
  readonly mediaType: string
  readonly content: Uint8Array
  readonly comment?: string
  readonly app?: string
}

export interface Attachments {
  of(pageId: string): readonly Attachment[]
  find(attachmentId: string): Attachment | undefined
  content(attachmentId: string): Uint8Array | undefined
  /** A file of the same name becomes its next version; the older bytes are not kept. */
  put(by: string, pageId: string, file: NewAttachment): Result<Attachment>
  remove(by: string, attachmentId: string): Result<null>
}

const columns =
  'id, page_id, file_id, title, media_type, comment, version, author_id, app_id, created_at, LENGTH(content) AS size'

/** The files attached to the site's pages. */
export function createAttachments({ db, store, clock, ledger, newId }: SiteParts): Attachments {
  return {
    of: (pageId) =>
      query(
        db,
        `SELECT ${columns} FROM confluence_attachments WHERE page_id = ? ORDER BY id`,
        idNumber(pageId),
      ).map(parseAttachment),
    find: (attachmentId) => find(db, attachmentId),
    content(attachmentId) {
      const row = first(
        db,
        'SELECT content FROM confluence_attachments WHERE id = ?',
        attachmentNumber(attachmentId),
      )
      return row && bytes(row, 'content')
    },
    put(by, pageId, { title, mediaType, content, comment = '', app }) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      if (findPage(db, pageId) === undefined) return refused({ code: 'NOT_FOUND' })
      if (title === '' || title.length > 255)
        return refused({ code: 'INVALID', what: 'The name of a file has 1 to 255 characters.' })
      run(
        db,
        `INSERT INTO confluence_attachments
           (id, page_id, file_id, title, media_type, comment, version, author_id, app_id, created_at, content)
         VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
         ON CONFLICT (page_id, title) DO UPDATE SET media_type = excluded.media_type, comment = excluded.comment,
           version = version + 1, author_id = excluded.author_id, app_id = excluded.app_id,
           created_at = excluded.created_at, content = excluded.content`,
        nextId(db),
        idNumber(pageId),
        newId(),
        title,
        mediaType,
        comment,
        by,
        app ?? null,
        clock.now().toISOString(),
        content,
      )
      const row = first(
        db,
        `SELECT ${columns} FROM confluence_attachments WHERE page_id = ? AND title = ?`,
        idNumber(pageId),
        title,
      )
      if (row === undefined) throw new Error(`The attachment ${title} vanished while it was written.`)
      const attachment = parseAttachment(row)
      if (app !== undefined)
        recordStorage(ledger, {
          app,
          operation: 'stored',
          where: 'attachment',
          pageId,
          name: { title },
          bytes: content.byteLength,
          body: new TextDecoder().decode(content),
        })
      return done(attachment)
    },
    remove(by, attachmentId) {
      if (!isAllowed(db, by, 'write')) return refused({ code: 'FORBIDDEN' })
      const attachment = find(db, attachmentId)
      if (attachment === undefined) return refused({ code: 'NOT_FOUND' })
      store.erase(() =>
        run(db, 'DELETE FROM confluence_attachments WHERE id = ?', attachmentNumber(attachmentId)),
      )
      const { app, pageId, title, size } = attachment
      if (app !== null)
        recordStorage(ledger, {
          app,
          operation: 'deleted',
          where: 'attachment',
          pageId,
          name: { title },
          bytes: size,
        })
      return done(null)
    },
  }
}

function find(db: Store['db'], attachmentId: string): Attachment | undefined {
  const row = first(
    db,
    `SELECT ${columns} FROM confluence_attachments WHERE id = ?`,
    attachmentNumber(attachmentId),
  )
  return row && parseAttachment(row)
}

function attachmentNumber(attachmentId: string): number {
  return idNumber(attachmentId.replace(/^att/, ''))
}

function parseAttachment(row: Row): Attachment {
  return {
    id: `att${id(row)}`,
    pageId: id(row, 'page_id'),
    fileId: text(row, 'file_id'),
    title: text(row, 'title'),
    mediaType: text(row, 'media_type'),
    comment: text(row, 'comment'),
    size: integer(row, 'size'),
    version: {
      number: integer(row, 'version'),
      createdAt: text(row, 'created_at'),
      authorId: text(row, 'author_id'),
    },
    app: optionalText(row, 'app_id'),
  }
}
