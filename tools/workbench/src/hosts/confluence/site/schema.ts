import type { Store } from '../../../store.ts'

/**
 * Makes the site's tables where they are missing. Everything that belongs to a page refers to it with ON DELETE CASCADE,
 * so that a purge is one deletion and can't forget a table.
 */
export function createTables(db: Store['db']): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS confluence_facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS confluence_people (
      account_id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, locale TEXT NOT NULL,
      time_zone TEXT NOT NULL, role TEXT NOT NULL, app_id TEXT UNIQUE, position INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS confluence_spaces (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, homepage_id INTEGER,
      author_id TEXT NOT NULL, created_at TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS confluence_pages (
      id INTEGER PRIMARY KEY, space_id INTEGER NOT NULL REFERENCES confluence_spaces(id), parent_id INTEGER,
      title TEXT NOT NULL, title_key TEXT NOT NULL, status TEXT NOT NULL, position INTEGER NOT NULL,
      author_id TEXT NOT NULL, created_at TEXT NOT NULL, version INTEGER NOT NULL
    );
    CREATE INDEX IF NOT EXISTS confluence_pages_by_space ON confluence_pages (space_id, status);
    CREATE TABLE IF NOT EXISTS confluence_versions (
      page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE, number INTEGER NOT NULL,
      title TEXT NOT NULL, body TEXT NOT NULL, author_id TEXT NOT NULL, created_at TEXT NOT NULL, message TEXT NOT NULL,
      app_id TEXT,
      PRIMARY KEY (page_id, number)
    );
    CREATE TABLE IF NOT EXISTS confluence_drafts (
      page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE, account_id TEXT NOT NULL,
      title TEXT NOT NULL, body TEXT NOT NULL, based_on INTEGER NOT NULL, saved_at TEXT NOT NULL,
      PRIMARY KEY (page_id, account_id)
    );
    CREATE TABLE IF NOT EXISTS confluence_labels (
      id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE,
      prefix TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (page_id, prefix, name)
    );
    CREATE TABLE IF NOT EXISTS confluence_properties (
      id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE,
      key TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL, author_id TEXT NOT NULL, app_id TEXT,
      created_at TEXT NOT NULL, UNIQUE (page_id, key)
    );
    CREATE TABLE IF NOT EXISTS confluence_attachments (
      id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE,
      file_id TEXT NOT NULL, title TEXT NOT NULL, media_type TEXT NOT NULL, comment TEXT NOT NULL,
      version INTEGER NOT NULL, author_id TEXT NOT NULL, app_id TEXT, created_at TEXT NOT NULL, content BLOB NOT NULL,
      UNIQUE (page_id, title)
    );
    CREATE TABLE IF NOT EXISTS confluence_comments (
      id INTEGER PRIMARY KEY, page_id INTEGER NOT NULL REFERENCES confluence_pages(id) ON DELETE CASCADE,
      parent_id INTEGER REFERENCES confluence_comments(id) ON DELETE CASCADE, kind TEXT NOT NULL, body TEXT NOT NULL,
      selection TEXT, version INTEGER NOT NULL, author_id TEXT NOT NULL, app_id TEXT, created_at TEXT NOT NULL
    );
  `)
}
