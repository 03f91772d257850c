import { first, integer, query, run, text } from '../../../store/rows.ts'
import type { Store } from '../../../store.ts'
import type { Cell, Cells, SheetData, SheetFacts, Workbook, WorkbookFacts } from './model.ts'

/** What of a workbook has to be written. */
export interface Dirty {
  facts: boolean
  /** Their order, or which there are. */
  order: boolean
  readonly sheets: Set<number>
  /** Sheets of which all rows moved. */
  readonly whole: Set<number>
  /** Sheet -> rows. */
  readonly rows: Map<number, Set<number>>
}

export function loadWorkbook(db: Store['db'], id: string, revision: number): Workbook | undefined {
  const found = first(db, 'SELECT facts FROM google_workbook WHERE file_id = ?', id)
  if (!found) return undefined
  const cells = new Map<number, Cells>()
  for (const row of query(db, 'SELECT sheet_id, row, cells FROM google_sheet_row WHERE file_id = ?', id)) {
    const sheet = integer(row, 'sheet_id')
    const lines: Cells = cells.get(sheet) ?? new Map()
    cells.set(sheet, lines)
    const line = JSON.parse(text(row, 'cells')) as [number, Cell][]
    lines.set(integer(row, 'row'), new Map(line))
  }
  const sheets = query(
    db,
    'SELECT sheet_id, facts FROM google_sheet WHERE file_id = ? ORDER BY position',
    id,
  ).map(
    (row): SheetData => ({
      facts: JSON.parse(text(row, 'facts')) as SheetFacts,
      cells: cells.get(integer(row, 'sheet_id')) ?? new Map(),
    }),
  )
  return { id, revision, facts: JSON.parse(text(found, 'facts')) as WorkbookFacts, sheets }
}

/** Writes what changed; to be called in a transaction. */
export function saveWorkbook(db: Store['db'], { id, facts, sheets }: Workbook, dirty: Dirty): void {
  if (dirty.facts)
    run(
      db,
      `INSERT INTO google_workbook (file_id, facts) VALUES (?, ?)
       ON CONFLICT (file_id) DO UPDATE SET facts = excluded.facts`,
      id,
      JSON.stringify(facts),
    )
  if (dirty.order) {
    const kept = new Set(sheets.map((sheet) => sheet.facts.id))
    for (const row of query(db, 'SELECT sheet_id FROM google_sheet WHERE file_id = ?', id)) {
      const gone = integer(row, 'sheet_id')
      if (kept.has(gone)) continue
      run(db, 'DELETE FROM google_sheet WHERE file_id = ? AND sheet_id = ?', id, gone)
      run(db, 'DELETE FROM google_sheet_row WHERE file_id = ? AND sheet_id = ?', id, gone)
    }
  }
  sheets.forEach((sheet, position) => {
    if (dirty.order || dirty.sheets.has(sheet.facts.id)) saveFacts(db, id, sheet, position)
    if (dirty.whole.has(sheet.facts.id)) {
      run(db, 'DELETE FROM google_sheet_row WHERE file_id = ? AND sheet_id = ?', id, sheet.facts.id)
      for (const row of sheet.cells.keys()) saveRow(db, id, sheet, row)
    } else for (const row of dirty.rows.get(sheet.facts.id) ?? []) saveRow(db, id, sheet, row)
  })
}

function saveFacts(db: Store['db'], id: string, { facts }: SheetData, position: number): void {
  run(
    db,
    `INSERT INTO google_sheet (file_id, sheet_id, position, facts) VALUES (?, ?, ?, ?)
     ON CONFLICT (file_id, sheet_id) DO UPDATE SET position = excluded.position, facts = excluded.facts`,
    id,
    facts.id,
    position,
    JSON.stringify(facts),
  )
}

function saveRow(db: Store['db'], id: string, { facts, cells }: SheetData, row: number): void {
  const line = cells.get(row)
  if (!line || line.size === 0)
    run(db, 'DELETE FROM google_sheet_row WHERE file_id = ? AND sheet_id = ? AND row = ?', id, facts.id, row)
  else
    run(
      db,
      `INSERT INTO google_sheet_row (file_id, sheet_id, row, cells) VALUES (?, ?, ?, ?)
       ON CONFLICT (file_id, sheet_id, row) DO UPDATE SET cells = excluded.cells`,
      id,
      facts.id,
      row,
      JSON.stringify([...line]),
    )
}
