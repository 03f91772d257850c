import type { Store } from '../../../store.ts'

/** Makes the mailboxes' tables where they are missing; all of a mailbox or a message goes with it. */
export function createTables(db: Store['db']): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS google_mailbox (email TEXT PRIMARY KEY, time_zone TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS google_mail_label (
      mailbox TEXT NOT NULL REFERENCES google_mailbox(email) ON DELETE CASCADE, id TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (mailbox, id)
    );
    CREATE TABLE IF NOT EXISTS google_mail_message (
      mailbox TEXT NOT NULL REFERENCES google_mailbox(email) ON DELETE CASCADE, id TEXT NOT NULL,
      thread_id TEXT NOT NULL, date_ms INTEGER NOT NULL, rfc_id TEXT NOT NULL, draft_id TEXT, app_id TEXT,
      message TEXT NOT NULL,
      PRIMARY KEY (mailbox, id)
    );
    CREATE INDEX IF NOT EXISTS google_mail_message_by_thread ON google_mail_message (mailbox, thread_id);
    CREATE TABLE IF NOT EXISTS google_mail_attachment (
      mailbox TEXT NOT NULL, message_id TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL,
      PRIMARY KEY (mailbox, message_id, id),
      FOREIGN KEY (mailbox, message_id) REFERENCES google_mail_message(mailbox, id) ON DELETE CASCADE
    );
    CREATE TABLE IF NOT EXISTS google_mail_token (
      token TEXT PRIMARY KEY, mailbox TEXT NOT NULL REFERENCES google_mailbox(email) ON DELETE CASCADE,
      message_id TEXT NOT NULL, made_ms INTEGER NOT NULL
    );
  `)
}
