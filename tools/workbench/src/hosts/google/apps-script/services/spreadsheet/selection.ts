import { HostObject } from '../../bridge/host-object.ts'
import type { OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'
import type { RangeObject } from './range.ts'
import { RangeList } from './range-list.ts'

/** What a person has selected in the active sheet. */
export class Selection extends HostObject {
  readonly className = 'Spreadsheet.Selection'
  constructor(private readonly spreadsheet: OpenSpreadsheet) {
    super()
  }
  getActiveSheet(): HostObject {
    return this.spreadsheet.sheetObject(this.spreadsheet.activeSheet.facts.id)
  }
  getActiveRange(): RangeLike | null {
    return activeRange(this.spreadsheet)
  }
  getActiveRangeList(): RangeList {
    return activeRangeList(this.spreadsheet)
  }
  getCurrentCell(): RangeLike {
    return currentCell(this.spreadsheet)
  }
}

export function activeRange(spreadsheet: OpenSpreadsheet): RangeLike | null {
  const area = spreadsheet.activeAreas.at(-1)
  return area ? spreadsheet.rangeAt({ sheet: spreadsheet.activeSheet.facts.id, area }) : null
}

export function activeRangeList(spreadsheet: OpenSpreadsheet): RangeList {
  const sheet = spreadsheet.activeSheet.facts.id
  const ranges = spreadsheet.activeAreas.map((area) => spreadsheet.rangeAt({ sheet, area }) as RangeObject)
  return new RangeList(spreadsheet, ranges)
}

export function currentCell(spreadsheet: OpenSpreadsheet): RangeLike {
  return spreadsheet.rangeAt({ sheet: spreadsheet.activeSheet.facts.id, area: spreadsheet.currentCell })
}
