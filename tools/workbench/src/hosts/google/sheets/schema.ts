import type { Store } from '../../../store.ts'

/**
 * Makes the tables of spreadsheets. They hang on the file's row, so that a purge is one deletion; a row of cells is a row
 * here, so that writing a cell writes little.
 */
export function createSheetTables(db: Store['db']): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS google_workbook (
      file_id TEXT PRIMARY KEY REFERENCES google_file(id) ON DELETE CASCADE, facts TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS google_sheet (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, sheet_id INTEGER NOT NULL,
      position INTEGER NOT NULL, facts TEXT NOT NULL,
      PRIMARY KEY (file_id, sheet_id)
    );
    CREATE TABLE IF NOT EXISTS google_sheet_row (
      file_id TEXT NOT NULL REFERENCES google_file(id) ON DELETE CASCADE, sheet_id INTEGER NOT NULL,
      row INTEGER NOT NULL, cells TEXT NOT NULL,
      PRIMARY KEY (file_id, sheet_id, row)
    );
  `)
}
