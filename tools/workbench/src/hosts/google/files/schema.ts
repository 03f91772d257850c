import type { Store } from '../../../store.ts'

/**
 * Makes the tables of documents and presentations where they are missing. Everything of a file refers to it with ON DELETE CASCADE, so that
 * a purge is one deletion and can't forget a table. A tree has a table of its own, so that a small change writes a small row.
 */
export function createTables(db: Store['db']): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS google_file (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, owner TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, revision INTEGER NOT NULL, change_bytes INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS google_file_tree (
      file_id TEXT PRIMARY KEY REFERENCES google_file(id) ON DELETE CASCADE, revision INTEGER NOT NULL,
      tree TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS google_file_member (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, email TEXT NOT NULL, role TEXT NOT NULL,
      PRIMARY KEY (file_id, email)
    );
    CREATE TABLE IF NOT EXISTS google_file_change (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, revision INTEGER NOT NULL,
      author TEXT NOT NULL, app_id TEXT, at TEXT NOT NULL, operations TEXT NOT NULL,
      PRIMARY KEY (file_id, revision)
    );
    CREATE TABLE IF NOT EXISTS google_file_version (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, number INTEGER NOT NULL,
      revision INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL, tree TEXT NOT NULL, author TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (file_id, number)
    );
    CREATE TABLE IF NOT EXISTS google_file_image (
      id TEXT PRIMARY KEY, file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE,
      type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, name TEXT, app_id TEXT, content BLOB NOT NULL
    );
    CREATE INDEX IF NOT EXISTS google_file_image_by_document ON google_file_image (file_id);
    CREATE TABLE IF NOT EXISTS google_file_stored (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, app_id TEXT NOT NULL,
      place TEXT NOT NULL, bytes INTEGER NOT NULL,
      PRIMARY KEY (file_id, app_id, place)
    );
  `)
}
