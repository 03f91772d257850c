import { contains, overlap, toA1 } from '../../../sheets/areas.ts'
import type { WorkbookEdit } from '../../../sheets/edit.ts'
import { type Area, type Cell, type CellValue, cellAt, type SheetData } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { gridOf, growth, outside } from './arguments.ts'
import type { ReadCell } from './families.ts'
import { type OpenSpreadsheet, type Place, RangeLike } from './open-spreadsheet.ts'

export interface Cleared {
  readonly content?: boolean
  readonly format?: boolean
  readonly notes?: boolean
  readonly rules?: boolean
}

/** The cells of a range: reading and writing each of them. */
export abstract class RangeCells extends RangeLike {
  constructor(
    readonly spreadsheet: OpenSpreadsheet,
    readonly place: Place,
  ) {
    super()
  }
  get area(): Area {
    return this.place.area
  }
  protected get data(): SheetData {
    return this.spreadsheet.sheet(this.place.sheet)
  }
  readEach(get: (read: ReadCell) => unknown): readonly (readonly unknown[])[] {
    const { spreadsheet, data: sheet } = this
    if (growth(this.area, sheet.facts)) throw exception(outside)
    return rowsOf(this.area).map((row) =>
      columnsOf(this.area).map((column) =>
        get({ cell: cellAt(sheet, row, column), spreadsheet, sheet, row, column }),
      ),
    )
  }
  grid(given: unknown): readonly (readonly unknown[])[] {
    return gridOf(given, this.area)
  }
  writeEach(
    change: (
      cell: Cell,
      at: { readonly row: number; readonly column: number; readonly spreadsheet: OpenSpreadsheet },
      index: { readonly row: number; readonly column: number },
    ) => Cell,
  ): this {
    const { spreadsheet, area, place } = this
    spreadsheet.change((edit) => {
      const sheet = edit.sheet(place.sheet)
      // A sheet grows for what is written beyond its end (https://lab.taf-jp.com, seen 2026-11).
      const larger = growth(area, sheet.facts)
      if (larger) edit.setFacts(place.sheet, larger)
      checkProtection(sheet, area, spreadsheet)
      for (const row of rowsOf(area))
        for (const column of columnsOf(area)) {
          const old = cellAt(sheet, row, column)
          const next = change(
            old,
            { row, column, spreadsheet },
            { row: row - area.row, column: column - area.column },
          )
          if (next !== old) edit.setCell(place.sheet, row, column, next)
        }
    })
    return this
  }
  clearParts({ content = false, format = false, notes = false, rules = false }: Cleared): this {
    return this.writeEach((cell) => {
      const { value, formula, runs, custom, format: pattern, look, note, rule } = cell
      return Object.fromEntries(
        Object.entries({
          ...(!content && { value, formula, runs, custom }),
          ...(!format && { format: pattern, look }),
          ...(!notes && { note }),
          ...(!rules && { rule }),
        }).filter(([, part]) => part !== undefined),
      ) as Cell
    })
  }
  /** What getValue tells, for comparing. */
  protected plain(row: number, column: number): CellValue {
    const value = this.spreadsheet.value(this.data, row, column)
    return value instanceof Date ? value.getTime() : value
  }
  /** Lets `work` change the sheet of this range. */
  protected edit<T>(work: (edit: WorkbookEdit, sheet: SheetData) => T): T {
    return this.spreadsheet.change((edit) => {
      const sheet = edit.sheet(this.place.sheet)
      if (growth(this.area, sheet.facts)) throw exception(outside)
      return work(edit, sheet)
    })
  }
}

export function rowsOf({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => row + index)
}

export function columnsOf({ column, columns }: Area): number[] {
  return Array.from({ length: columns }, (_, index) => column + index)
}

/** The owner may write everywhere; a warning is a question to people only. */
function checkProtection({ facts }: SheetData, area: Area, { actor, facts: file }: OpenSpreadsheet): void {
  if (facts.protections.length === 0 || file.owner === actor.email) return
  for (const one of facts.protections) {
    if (one.isWarning || one.editors.includes(actor.email)) continue
    const covers = one.area === null || overlap(one.area, area)
    if (covers && !one.unprotected.some((open) => contains(open, area)))
      throw exception(
        `You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit. (${toA1(area)})`,
      )
  }
}
