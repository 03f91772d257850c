import type { Actor } from '../../../files/files.ts'
import type { Sheets } from '../../../sheets/sheets.ts'
import { type Makers, must, OpenSpreadsheet, type SpreadsheetParts } from './open-spreadsheet.ts'
import { RangeObject } from './range.ts'
import { SheetObject } from './sheet.ts'
import { SpreadsheetObject } from './spreadsheet.ts'

/** The spreadsheets that one execution has open. */
export class Spreadsheets {
  private readonly known = new Map<string, OpenSpreadsheet>()
  private readonly makers: Makers
  constructor(
    private readonly sheets: Sheets,
    private readonly actor: Actor,
    private readonly parts: SpreadsheetParts,
  ) {
    this.makers = {
      range: (spreadsheet, place) => new RangeObject(spreadsheet, place),
      sheet: (spreadsheet, id) => new SheetObject(spreadsheet, id),
      whole: (spreadsheet) => new SpreadsheetObject(spreadsheet),
      another: (id) => this.open(id).whole(),
    }
  }
  /** Google's exception where the person may not see it. */
  open(id: string): OpenSpreadsheet {
    const known = this.known.get(id)
    if (known) return known
    must(this.sheets.find(this.actor.email, id))
    const made = new OpenSpreadsheet(this.sheets, this.actor, id, this.parts, this.makers)
    this.known.set(id, made)
    return made
  }
}
