import { areaOf } from '../../../sheets/areas.ts'
import { type Area, type Cell, cellAt, type SheetData, type SheetFacts } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { areaFrom, checked, growth, readA1 } from './arguments.ts'
import { Banding } from './banding.ts'
import { cssColor } from './colors.ts'
import { ConditionalFormatRule, formatRuleOf } from './conditional-format.ts'
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments } from './developer-metadata.ts'
import { entered } from './entered.ts'
import { Filter } from './filters.ts'
import { NamedRange } from './named-range.ts'
import { type OpenSpreadsheet, type Place, RangeLike } from './open-spreadsheet.ts'
import { insertImage, OverGridImage } from './over-grid-image.ts'
import { type Protection, protect, protectionsOf } from './protection.ts'
import { RangeObject } from './range.ts'
import { RangeList } from './range-list.ts'
import { activeRange, activeRangeList, currentCell, Selection } from './selection.ts'
import { TextFinder } from './text-finder.ts'

const standardHeight = 21
const standardWidth = 100

export class SheetObject extends HostObject {
  readonly className = 'Spreadsheet.Sheet'
  constructor(
    readonly spreadsheet: OpenSpreadsheet,
    readonly id: number,
  ) {
    super()
  }
  get data(): SheetData {
    return this.spreadsheet.sheet(this.id)
  }
  getName(): string {
    return this.data.facts.name
  }
  getSheetName(): string {
    return this.getName()
  }
  setName(name: unknown): this {
    return this.set({ name: String(name) })
  }
  getSheetId(): number {
    return this.id
  }
  getIndex(): number {
    return this.spreadsheet.workbook.sheets.indexOf(this.data) + 1
  }
  getParent(): HostObject {
    return this.spreadsheet.whole()
  }
  getType(): EnumValue {
    return enumValue('Spreadsheet.SheetType', 'GRID')
  }
  activate(): this {
    this.spreadsheet.select(this.id, [{ row: 1, column: 1, rows: 1, columns: 1 }])
    return this
  }

  getRange(...args: readonly unknown[]): RangeLike {
    if (args.length > 1) return this.at(areaFrom(args))
    const text = String(args[0])
    const a1 = readA1(text)
    const { facts } = this.spreadsheet.workbook
    if (!a1) {
      const named = facts.names.find(({ name }) => name === text)
      if (!named) throw exception('Range not found')
      return this.spreadsheet.rangeAt(named)
    }
    const sheet =
      a1.sheet === null
        ? this.data
        : this.spreadsheet.workbook.sheets.find((one) => one.facts.name === a1.sheet)
    if (!sheet) throw exception('Range not found')
    return this.spreadsheet.rangeAt({
      sheet: sheet.facts.id,
      area: checked(areaOf(a1, sheet.facts)),
    })
  }
  getRangeList(notations: readonly unknown[]): RangeList {
    return new RangeList(
      this.spreadsheet,
      notations.map((notation) => this.getRange(notation) as RangeObject),
    )
  }
  getDataRange(): RangeLike {
    const { row, column } = this.spreadsheet.reach(this.data)
    return this.at({ row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) })
  }
  getSheetValues(row: unknown, column: unknown, rows: unknown, columns: unknown): unknown {
    const { row: last, column: right } = this.spreadsheet.reach(this.data)
    const height = Number(rows) === -1 ? last - Number(row) + 1 : rows
    const width = Number(columns) === -1 ? right - Number(column) + 1 : columns
    const range = this.getRange(row, column, height, width) as RangeObject
    return range.readEach(({ spreadsheet, sheet, row: at, column: index }) =>
      spreadsheet.value(sheet, at, index),
    )
  }
  getLastRow(): number {
    return this.spreadsheet.reach(this.data).row
  }
  getLastColumn(): number {
    return this.spreadsheet.reach(this.data).column
  }
  getMaxRows(): number {
    return this.data.facts.rows
  }
  getMaxColumns(): number {
    return this.data.facts.columns
  }
  appendRow(values: readonly unknown[]): this {
    const { spreadsheet, id } = this
    const { zone } = spreadsheet
    const row = this.getLastRow() + 1
    spreadsheet.change((edit) => {
      const larger = growth({ row, column: 1, rows: 1, columns: values.length }, edit.sheet(id).facts)
      if (larger) edit.setFacts(id, larger)
      values.forEach((value, index) => {
        edit.setCell(id, row, index + 1, entered(value, cellAt(edit.sheet(id), row, index + 1), zone))
      })
    })
    return this
  }

  insertRows(at: unknown, count: unknown = 1): void {
    this.shift('rows', Number(at), Number(count))
  }
  insertRowsBefore(at: unknown, count: unknown): this {
    return this.shift('rows', Number(at), Number(count))
  }
  insertRowsAfter(at: unknown, count: unknown): this {
    return this.shift('rows', Number(at) + 1, Number(count))
  }
  insertRowBefore(at: unknown): this {
    return this.shift('rows', Number(at), 1)
  }
  insertRowAfter(at: unknown): this {
    return this.shift('rows', Number(at) + 1, 1)
  }
  deleteRow(at: unknown): this {
    return this.shift('rows', Number(at), -1)
  }
  deleteRows(at: unknown, count: unknown): void {
    this.shift('rows', Number(at), -Number(count))
  }
  insertColumns(at: unknown, count: unknown = 1): void {
    this.shift('columns', Number(at), Number(count))
  }
  insertColumnsBefore(at: unknown, count: unknown): this {
    return this.shift('columns', Number(at), Number(count))
  }
  insertColumnsAfter(at: unknown, count: unknown): this {
    return this.shift('columns', Number(at) + 1, Number(count))
  }
  insertColumnBefore(at: unknown): this {
    return this.shift('columns', Number(at), 1)
  }
  insertColumnAfter(at: unknown): this {
    return this.shift('columns', Number(at) + 1, 1)
  }
  deleteColumn(at: unknown): this {
    return this.shift('columns', Number(at), -1)
  }
  deleteColumns(at: unknown, count: unknown): void {
    this.shift('columns', Number(at), -Number(count))
  }
  moveRows(range: unknown, to: unknown): void {
    this.move('rows', range, Number(to))
  }
  moveColumns(range: unknown, to: unknown): void {
    this.move('columns', range, Number(to))
  }

  clear(options: unknown = {}): this {
    const { contentsOnly, formatOnly } = options as Readonly<Record<string, unknown>>
    const isAll = contentsOnly !== true && formatOnly !== true
    if (isAll) this.set({ merges: [], formatRules: [] })
    return this.clearCells({ content: isAll || contentsOnly === true, format: isAll || formatOnly === true })
  }
  clearContents(): this {
    return this.clearCells({ content: true })
  }
  clearFormats(): this {
    this.set({ formatRules: [], merges: [] })
    return this.clearCells({ format: true })
  }
  clearNotes(): this {
    return this.clearCells({ notes: true })
  }
  sort(column: unknown, isAscending: unknown = true): this {
    const { frozenRows } = this.data.facts
    const { row, column: width } = this.spreadsheet.reach(this.data)
    if (row <= frozenRows) return this
    const area = {
      row: frozenRows + 1,
      column: 1,
      rows: row - frozenRows,
      columns: Math.max(width, Number(column)),
    }
    ;(this.at(area) as RangeObject).sort({ column, ascending: isAscending === true })
    return this
  }
  copyTo(target: unknown): HostObject {
    const to = (target as { readonly spreadsheet?: OpenSpreadsheet } | null)?.spreadsheet
    if (!to) throw exception('Invalid argument: spreadsheet')
    const { facts, cells } = structuredClone(this.data)
    const isSame = to.id === this.spreadsheet.id
    // Pictures stay behind where they would need bytes of another file.
    const images = isSame ? facts.images : []
    const id = to.change((edit) =>
      edit.insertSheet(
        { ...facts, name: freeCopyName(facts.name, to), images, protections: [] },
        edit.workbook.sheets.length,
        cells,
      ),
    )
    return to.sheetObject(id)
  }

  getFrozenRows(): number {
    return this.data.facts.frozenRows
  }
  setFrozenRows(rows: unknown): void {
    this.set({ frozenRows: Number(rows) })
  }
  getFrozenColumns(): number {
    return this.data.facts.frozenColumns
  }
  setFrozenColumns(columns: unknown): void {
    this.set({ frozenColumns: Number(columns) })
  }
  hideSheet(): this {
    const { sheets } = this.spreadsheet.workbook
    if (!sheets.some(({ facts }) => facts.id !== this.id && !facts.isHidden))
      throw exception("You can't hide all the sheets in a document.")
    const { spreadsheet, id } = this
    const wasActive = spreadsheet.isActive && spreadsheet.activeSheet.facts.id === id
    this.set({ isHidden: true })
    if (wasActive) {
      // The next sheet comes up, or the one before the last (from memory).
      const at = sheets.indexOf(this.data)
      const next = [...sheets.slice(at), ...sheets.slice(0, at).reverse()].find(
        ({ facts }) => !facts.isHidden,
      )
      if (next) spreadsheet.select(next.facts.id, [{ row: 1, column: 1, rows: 1, columns: 1 }])
    }
    return this
  }
  showSheet(): this {
    return this.set({ isHidden: false })
  }
  isSheetHidden(): boolean {
    return this.data.facts.isHidden
  }
  getTabColor(): string | null {
    return this.data.facts.tabColor
  }
  setTabColor(color: unknown): this {
    return this.set({ tabColor: cssColor(color) ?? null })
  }
  hasHiddenGridlines(): boolean {
    return this.data.facts.hidesGridlines
  }
  setHiddenGridlines(hides: unknown): this {
    return this.set({ hidesGridlines: hides === true })
  }
  isRightToLeft(): boolean {
    return this.data.facts.isRightToLeft
  }
  setRightToLeft(is: unknown): this {
    return this.set({ isRightToLeft: is === true })
  }
  getRowHeight(row: unknown): number {
    return this.data.facts.heights[Number(row)] ?? standardHeight
  }
  setRowHeight(row: unknown, height: unknown): this {
    return this.setRowHeights(row, 1, height)
  }
  setRowHeights(row: unknown, count: unknown, height: unknown): this {
    return this.set({ heights: sized(this.data.facts.heights, row, count, height) })
  }
  setRowHeightsForced(row: unknown, count: unknown, height: unknown): this {
    return this.setRowHeights(row, count, height)
  }
  getColumnWidth(column: unknown): number {
    return this.data.facts.widths[Number(column)] ?? standardWidth
  }
  setColumnWidth(column: unknown, width: unknown): this {
    return this.setColumnWidths(column, 1, width)
  }
  setColumnWidths(column: unknown, count: unknown, width: unknown): this {
    return this.set({ widths: sized(this.data.facts.widths, column, count, width) })
  }
  /** There are no measured letters here: some 7 pixels each. */
  autoResizeColumn(column: unknown): this {
    return this.autoResizeColumns(column, 1)
  }
  autoResizeColumns(column: unknown, count: unknown): this {
    let { widths } = this.data.facts
    for (let index = Number(column); index < Number(column) + Number(count); index += 1) {
      const longest = Math.max(
        0,
        ...[...this.data.cells.keys()].map((row) => this.spreadsheet.display(this.data, row, index).length),
      )
      widths = sized(widths, index, 1, Math.max(21, longest * 7 + 10))
    }
    return this.set({ widths })
  }
  autoResizeRows(row: unknown, count: unknown): this {
    return this.setRowHeights(row, count, standardHeight)
  }
  hideRows(row: unknown, count: unknown = 1): void {
    this.hide('hiddenRows', Number(row), Number(count))
  }
  hideRow(range: unknown): void {
    const { row, rows } = areaIn(range)
    this.hide('hiddenRows', row, rows)
  }
  showRows(row: unknown, count: unknown = 1): void {
    this.show('hiddenRows', Number(row), Number(count))
  }
  unhideRow(range: unknown): void {
    const { row, rows } = areaIn(range)
    this.show('hiddenRows', row, rows)
  }
  isRowHiddenByUser(row: unknown): boolean {
    return this.data.facts.hiddenRows.includes(Number(row))
  }
  hideColumns(column: unknown, count: unknown = 1): void {
    this.hide('hiddenColumns', Number(column), Number(count))
  }
  hideColumn(range: unknown): void {
    const { column, columns } = areaIn(range)
    this.hide('hiddenColumns', column, columns)
  }
  showColumns(column: unknown, count: unknown = 1): void {
    this.show('hiddenColumns', Number(column), Number(count))
  }
  unhideColumn(range: unknown): void {
    const { column, columns } = areaIn(range)
    this.show('hiddenColumns', column, columns)
  }
  isColumnHiddenByUser(column: unknown): boolean {
    return this.data.facts.hiddenColumns.includes(Number(column))
  }

  getActiveRange(): RangeLike | null {
    return activeRange(this.spreadsheet)
  }
  getActiveCell(): RangeLike {
    return currentCell(this.spreadsheet)
  }
  getCurrentCell(): RangeLike | null {
    return currentCell(this.spreadsheet)
  }
  getActiveRangeList(): RangeList {
    return activeRangeList(this.spreadsheet)
  }
  getSelection(): Selection {
    return new Selection(this.spreadsheet)
  }
  setActiveRange(range: unknown): RangeLike {
    return selected(range)
  }
  setActiveSelection(range: unknown): RangeLike {
    return selected(range instanceof RangeLike ? range : this.getRange(range))
  }
  setCurrentCell(cell: unknown): RangeLike {
    if (!(cell instanceof RangeObject)) throw exception('Invalid argument: cell')
    return cell.activateAsCurrentCell()
  }
  setActiveRangeList(list: unknown): RangeList {
    if (!(list instanceof RangeList)) throw exception('Invalid argument: rangeList')
    return list.activate()
  }

  insertImage(...args: readonly unknown[]): OverGridImage {
    return insertImage(this.spreadsheet, this.id, args)
  }
  getImages(): readonly OverGridImage[] {
    return this.data.facts.images.map(({ id }) => new OverGridImage(this.spreadsheet, this.id, id))
  }
  /** Of these nothing is built, so there are none. */
  getCharts(): readonly HostObject[] {
    return []
  }
  getDrawings(): readonly HostObject[] {
    return []
  }
  getPivotTables(): readonly HostObject[] {
    return []
  }
  getSlicers(): readonly HostObject[] {
    return []
  }
  getFormUrl(): string | null {
    return null
  }
  protect(): Protection {
    return protect(this.spreadsheet, this.id, null)
  }
  getProtections(type: EnumValue): readonly Protection[] {
    return protectionsOf(this.spreadsheet, this.id, type)
  }
  getNamedRanges(): readonly NamedRange[] {
    return this.spreadsheet.workbook.facts.names
      .filter(({ sheet }) => sheet === this.id)
      .map(({ name }) => new NamedRange(this.spreadsheet, name))
  }
  getFilter(): Filter | null {
    return this.data.facts.filter ? new Filter(this.spreadsheet, this.id) : null
  }
  getBandings(): readonly Banding[] {
    return this.data.facts.bandings.map(({ id }) => new Banding(this.spreadsheet, this.id, id))
  }
  getConditionalFormatRules(): readonly ConditionalFormatRule[] {
    return this.data.facts.formatRules.map((rule) => formatRuleOf(this.spreadsheet, this.id, rule))
  }
  setConditionalFormatRules(rules: readonly unknown[]): void {
    this.set({
      formatRules: rules.map((rule) => {
        if (rule instanceof ConditionalFormatRule) return rule.data
        throw exception('Cannot convert Array to ConditionalFormatRule[].')
      }),
    })
  }
  clearConditionalFormatRules(): void {
    this.set({ formatRules: [] })
  }
  createTextFinder(text: unknown): TextFinder {
    return new TextFinder(this.spreadsheet, String(text), [this.wholePlace])
  }
  addDeveloperMetadata(...args: readonly unknown[]): this {
    const made = { ...metadataArguments(args), sheet: this.id, row: null, column: null }
    DeveloperMetadata.add(this.spreadsheet, made)
    return this
  }
  getDeveloperMetadata(): readonly DeveloperMetadata[] {
    const type = enumValue('Spreadsheet.DeveloperMetadataLocationType', 'SHEET')
    return this.createDeveloperMetadataFinder().withLocationType(type).find()
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, { sheet: this.id })
  }

  get wholePlace(): Place {
    const { rows, columns } = this.data.facts
    return { sheet: this.id, area: { row: 1, column: 1, rows, columns } }
  }
  private at(area: Area): RangeLike {
    return this.spreadsheet.rangeAt({ sheet: this.id, area })
  }
  private set(patch: Partial<SheetFacts>): this {
    this.spreadsheet.change((edit) => edit.setFacts(this.id, patch))
    return this
  }
  private shift(dimension: 'rows' | 'columns', at: number, by: number): this {
    if (!Number.isFinite(at) || !Number.isFinite(by)) throw exception(`Those ${dimension} are out of bounds.`)
    if (by !== 0)
      this.spreadsheet.change((edit) => edit.shift(this.id, dimension, Math.trunc(at), Math.trunc(by)))
    return this
  }
  private hide(key: 'hiddenRows' | 'hiddenColumns', at: number, count: number): void {
    const lines = Array.from({ length: count }, (_, index) => at + index)
    this.set({ [key]: [...new Set([...this.data.facts[key], ...lines])] })
  }
  private show(key: 'hiddenRows' | 'hiddenColumns', at: number, count: number): void {
    this.set({ [key]: this.data.facts[key].filter((line) => line < at || line >= at + count) })
  }
  private clearCells(parts: Parameters<RangeObject['clearParts']>[0]): this {
    const { cells } = this.data
    const rows = [...cells.keys()]
    const columns = [...cells.values()].flatMap((line) => [...line.keys()])
    if (rows.length === 0) return this
    const area = {
      row: 1,
      column: 1,
      rows: Math.max(...rows),
      columns: columns.reduce((a, b) => Math.max(a, b), 1),
    }
    ;(this.at(area) as RangeObject).clearParts(parts)
    return this
  }
  /** Takes whole rows or columns to before the one that was at `to`. Formulas elsewhere go on to name the old places. */
  private move(dimension: 'rows' | 'columns', range: unknown, to: number): void {
    const area = areaIn(range)
    const [from, count] = dimension === 'rows' ? [area.row, area.rows] : [area.column, area.columns]
    if (to >= from && to <= from + count) return
    this.spreadsheet.change((edit) => {
      const { facts, cells } = edit.sheet(this.id)
      const total = facts[dimension]
      const lines = Array.from({ length: total }, (_, index) => index + 1)
      const moved = lines.splice(from - 1, count)
      const before = to > from ? to - count : to
      lines.splice(before - 1, 0, ...moved)
      const next = new Map(lines.map((line, index) => [line, index + 1]))
      const old = [...cells].flatMap(([row, line]) =>
        [...line].map(([column, cell]) => ({ row, column, cell })),
      )
      for (const { row, column } of old) edit.setCell(this.id, row, column, {})
      for (const { row, column, cell } of old) {
        const at = dimension === 'rows' ? [next.get(row) ?? row, column] : [row, next.get(column) ?? column]
        edit.setCell(this.id, at[0] as number, at[1] as number, cell as Cell)
      }
    })
  }
}

function areaIn(range: unknown): Area {
  if (range instanceof RangeLike) return range.place.area
  throw exception('Invalid argument: range')
}

function selected(range: unknown): RangeLike {
  if (!(range instanceof RangeObject)) throw exception('Invalid argument: range')
  return range.activate()
}

function sized(
  sizes: Readonly<Record<number, number>>,
  first: unknown,
  count: unknown,
  size: unknown,
): Readonly<Record<number, number>> {
  const next = { ...sizes }
  for (let line = Number(first); line < Number(first) + Number(count); line += 1) next[line] = Number(size)
  return next
}

function freeCopyName(name: string, { workbook }: OpenSpreadsheet): string {
  const taken = new Set(workbook.sheets.map(({ facts }) => facts.name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const copy = number === 1 ? `Copy of ${name}` : `Copy of ${name} ${number}`
    if (!taken.has(copy.toLowerCase())) return copy
  }
}
