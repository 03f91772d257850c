import { bytes, first, optionalText, query, type Row, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import { type MailLabel, type MailMessage, type NewAttachment, systemLabels } from './message.ts'

type Db = Store['db']

export interface MessageRow {
  readonly message: MailMessage
  readonly draftId: string | null
}

export function hasMailbox(db: Db, email: string): boolean {
  return first(db, 'SELECT 1 FROM google_mailbox WHERE email = ?', email) !== undefined
}

export function timeZoneOf(db: Db, email: string): string {
  const row = first(db, 'SELECT time_zone FROM google_mailbox WHERE email = ?', email)
  return row ? text(row, 'time_zone') : 'UTC'
}

/** All messages of a mailbox, the oldest first. */
export function messagesOf(db: Db, email: string): readonly MessageRow[] {
  return query(db, 'SELECT * FROM google_mail_message WHERE mailbox = ? ORDER BY date_ms, rowid', email).map(
    rowOf,
  )
}

export function threadOf(db: Db, email: string, threadId: string): readonly MessageRow[] {
  return query(
    db,
    'SELECT * FROM google_mail_message WHERE mailbox = ? AND thread_id = ? ORDER BY date_ms, rowid',
    email,
    threadId,
  ).map(rowOf)
}

export function findMessage(db: Db, email: string, id: string): MessageRow | undefined {
  const row = first(db, 'SELECT * FROM google_mail_message WHERE mailbox = ? AND id = ?', email, id)
  return row && rowOf(row)
}

/** The thread of the message that has one of these ids of RFC 5322. */
export function threadByRfcIds(db: Db, email: string, rfcIds: readonly string[]): string | undefined {
  for (const id of rfcIds) {
    const row = first(
      db,
      'SELECT thread_id FROM google_mail_message WHERE mailbox = ? AND rfc_id = ?',
      email,
      id,
    )
    if (row) return text(row, 'thread_id')
  }
  return undefined
}

export function putMessage(
  db: Db,
  email: string,
  message: MailMessage,
  {
    app = null,
    draftId = null,
    attachments = [],
  }: {
    readonly app?: string | null
    readonly draftId?: string | null
    readonly attachments?: readonly (NewAttachment & { readonly id: string })[]
  } = {},
): void {
  run(
    db,
    `INSERT INTO google_mail_message (mailbox, id, thread_id, date_ms, rfc_id, draft_id, app_id, message)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    email,
    message.id,
    message.threadId,
    Date.parse(message.date),
    message.messageId,
    draftId,
    app,
    JSON.stringify(message),
  )
  for (const attachment of attachments)
    run(
      db,
      'INSERT INTO google_mail_attachment (mailbox, message_id, id, content) VALUES (?, ?, ?, ?)',
      email,
      message.id,
      attachment.id,
      attachment.bytes,
    )
}

export function saveLabels(db: Db, email: string, message: MailMessage, labels: readonly string[]): void {
  run(
    db,
    'UPDATE google_mail_message SET message = ? WHERE mailbox = ? AND id = ?',
    JSON.stringify({ ...message, labels }),
    email,
    message.id,
  )
}

export function dropMessage(db: Db, email: string, id: string): void {
  run(db, 'DELETE FROM google_mail_message WHERE mailbox = ? AND id = ?', email, id)
  run(db, 'DELETE FROM google_mail_token WHERE mailbox = ? AND message_id = ?', email, id)
}

export function findAttachment(db: Db, email: string, messageId: string, id: string): Uint8Array | undefined {
  const row = first(
    db,
    'SELECT content FROM google_mail_attachment WHERE mailbox = ? AND message_id = ? AND id = ?',
    email,
    messageId,
    id,
  )
  return row && bytes(row, 'content')
}

export function labelsOf(db: Db, email: string): readonly MailLabel[] {
  const own = query(db, 'SELECT id, name FROM google_mail_label WHERE mailbox = ? ORDER BY name', email)
  return [
    ...systemLabels.map((id): MailLabel => ({ id, name: id, type: 'system' })),
    ...own.map((row): MailLabel => ({ id: text(row, 'id'), name: text(row, 'name'), type: 'user' })),
  ]
}

function rowOf(row: Row): MessageRow {
  // Only this file writes the column.
  return { message: JSON.parse(text(row, 'message')) as MailMessage, draftId: optionalText(row, 'draft_id') }
}
