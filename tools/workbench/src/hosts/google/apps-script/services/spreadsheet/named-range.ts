import type { NamedArea } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'

export class NamedRange extends HostObject {
  readonly className = 'Spreadsheet.NamedRange'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private name: string,
  ) {
    super()
  }
  getName(): string {
    return this.name
  }
  getRange(): RangeLike {
    const found = this.spreadsheet.workbook.facts.names.find(({ name }) => name === this.name)
    if (!found) throw exception('The named range is no longer there.')
    return this.spreadsheet.rangeAt(found)
  }
  setName(name: unknown): this {
    const { area, sheet } = this.getRange().place
    removeName(this.spreadsheet, this.name)
    this.name = String(name)
    setName(this.spreadsheet, { name: this.name, sheet, area })
    return this
  }
  setRange(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: range')
    setName(this.spreadsheet, { name: this.name, ...range.place })
    return this
  }
  remove(): void {
    removeName(this.spreadsheet, this.name)
  }
}

/** Gives cells a name, or a name other cells. */
export function setName(spreadsheet: OpenSpreadsheet, { name, sheet, area }: NamedArea): void {
  if (!/^[A-Za-z_][\w.]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
    throw exception('The name you entered is not a valid name for a range.')
  spreadsheet.change((edit) => {
    const others = edit.workbook.facts.names.filter((one) => one.name !== name)
    edit.setWorkbook({ names: [...others, { name, sheet, area }] })
  })
}

export function removeName(spreadsheet: OpenSpreadsheet, name: string): void {
  spreadsheet.change((edit) => {
    const names = edit.workbook.facts.names.filter((one) => one.name !== name)
    if (names.length === edit.workbook.facts.names.length) throw exception('Range name not found')
    edit.setWorkbook({ names })
  })
}
