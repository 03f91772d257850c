import type { WorkbookEdit } from '../../../sheets/edit.ts'
import { cellAt } from '../../../sheets/model.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { entered } from './entered.ts'
import { type OpenSpreadsheet, type Place, RangeLike } from './open-spreadsheet.ts'

interface Found {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** Looks for a text in the cells of some places, row by row. */
export class TextFinder extends HostObject {
  readonly className = 'Spreadsheet.TextFinder'
  private isCaseMatched = false
  private isWholeCell = false
  private isInFormulas = false
  private isDiacriticsIgnored = false
  private current: Found | undefined
  private start: Found | undefined
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly text: string,
    private readonly places: readonly Place[],
  ) {
    super()
  }
  matchCase(is: unknown): this {
    this.isCaseMatched = is === true
    return this
  }
  matchEntireCell(is: unknown): this {
    this.isWholeCell = is === true
    return this
  }
  matchFormulaText(is: unknown): this {
    this.isInFormulas = is === true
    return this
  }
  ignoreDiacritics(is: unknown): this {
    this.isDiacriticsIgnored = is === true
    return this
  }
  useRegularExpression(is: unknown): this {
    // A pattern that takes for ever would hold the workbench: RE2 doesn't, V8 may.
    if (is === true) throw new NotBuiltError('SpreadsheetApp.TextFinder.useRegularExpression')
    return this
  }
  startFrom(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: startRange')
    const { sheet, area } = range.place
    this.start = { sheet, row: area.row, column: area.column }
    return this
  }
  findAll(): readonly RangeLike[] {
    return this.all().map((found) => this.rangeOf(found))
  }
  findNext(): RangeLike | null {
    return this.step(this.all())
  }
  findPrevious(): RangeLike | null {
    return this.step([...this.all()].reverse())
  }
  getCurrentMatch(): RangeLike | null {
    return this.current ? this.rangeOf(this.current) : null
  }
  replaceWith(replacement: unknown): number {
    const { current } = this
    return current ? this.spreadsheet.change((edit) => this.replace(edit, current, String(replacement))) : 0
  }
  replaceAllWith(replacement: unknown): number {
    return this.spreadsheet.change((edit) =>
      this.all().reduce((sum, found) => sum + this.replace(edit, found, String(replacement)), 0),
    )
  }
  private step(all: readonly Found[]): RangeLike | null {
    const from = this.current ?? this.start
    const index = from === undefined ? -1 : all.findIndex((one) => same(one, from))
    const next = all[index + 1] ?? (index < 0 ? all[0] : undefined)
    if (!next) return null
    this.current = next
    return this.rangeOf(next)
  }
  private all(): readonly Found[] {
    return this.places.flatMap(({ sheet, area }) => {
      const data = this.spreadsheet.sheet(sheet)
      const reach = this.spreadsheet.reach(data)
      const found: Found[] = []
      for (let row = area.row; row < Math.min(area.row + area.rows, reach.row + 1); row += 1)
        for (
          let column = area.column;
          column < Math.min(area.column + area.columns, reach.column + 1);
          column += 1
        )
          if (this.matches(this.textAt(sheet, row, column))) found.push({ sheet, row, column })
      return found
    })
  }
  private textAt(sheet: number, row: number, column: number): string {
    const data = this.spreadsheet.sheet(sheet)
    if (this.isInFormulas) return cellAt(data, row, column).formula ?? ''
    return this.spreadsheet.display(data, row, column)
  }
  private matches(text: string): boolean {
    const [cell, wanted] = [this.folded(text), this.folded(this.text)]
    return wanted !== '' && (this.isWholeCell ? cell === wanted : cell.includes(wanted))
  }
  private folded(text: string): string {
    const plain = this.isDiacriticsIgnored ? text.normalize('NFD').replace(/\p{M}/gu, '') : text
    return this.isCaseMatched ? plain : plain.toLowerCase()
  }
  private replace(edit: WorkbookEdit, { sheet, row, column }: Found, replacement: string): number {
    const cell = cellAt(edit.sheet(sheet), row, column)
    // What a formula shows isn't written anywhere.
    if (cell.formula !== undefined && !this.isInFormulas) return 0
    const pattern = new RegExp(
      this.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      this.isCaseMatched ? 'g' : 'gi',
    )
    let count = 0
    const text = (cell.formula ?? this.textAt(sheet, row, column)).replace(pattern, () => {
      count += 1
      return replacement
    })
    if (count > 0) edit.setCell(sheet, row, column, entered(text, cell, this.spreadsheet.zone))
    return count
  }
  private rangeOf({ sheet, row, column }: Found): RangeLike {
    return this.spreadsheet.rangeAt({ sheet, area: { row, column, rows: 1, columns: 1 } })
  }
}

function same(a: Found, b: Found): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column
}
