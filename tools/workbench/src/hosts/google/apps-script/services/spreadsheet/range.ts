import { overlap, toA1 } from '../../../sheets/areas.ts'
import { order } from '../../../sheets/formulas/operators.ts'
import { type Area, type Cell, type CellValue, cellAt, hasContent } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, type HostObject } from '../../bridge/host-object.ts'
import { checked, nameOf } from './arguments.ts'
import { Banding, bandingColors } from './banding.ts'
import { cssColor, rgb } from './colors.ts'
import { copyCells, type What } from './copy-cells.ts'
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments } from './developer-metadata.ts'
import { addFamilies, withLook } from './families.ts'
import { Filter } from './filters.ts'
import { must, RangeLike } from './open-spreadsheet.ts'
import { type Protection, protect } from './protection.ts'
import { columnsOf, RangeCells, rowsOf } from './range-cells.ts'
import { TextFinder } from './text-finder.ts'

const pasteTypes: Readonly<Record<string, What>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
  PASTE_VALUES: 'values',
  PASTE_DATA_VALIDATION: 'rules',
}

/** A rectangle of cells. What it says of values, looks and notes comes from families.ts. */
export class RangeObject extends RangeCells {
  readonly className = 'Spreadsheet.Range'

  getA1Notation(): string {
    return toA1(this.area)
  }
  getRow(): number {
    return this.area.row
  }
  getRowIndex(): number {
    return this.area.row
  }
  getColumnIndex(): number {
    return this.area.column
  }
  getColumn(): number {
    return this.area.column
  }
  getNumRows(): number {
    return this.area.rows
  }
  getNumColumns(): number {
    return this.area.columns
  }
  getHeight(): number {
    return this.area.rows
  }
  getWidth(): number {
    return this.area.columns
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1
  }
  getSheet(): HostObject {
    return this.spreadsheet.sheetObject(this.place.sheet)
  }
  getGridId(): number {
    return this.place.sheet
  }
  getCell(row: unknown, column: unknown): RangeLike {
    const [down, right] = [Number(row), Number(column)]
    if (!(down >= 1 && right >= 1 && down <= this.area.rows && right <= this.area.columns))
      throw exception('Cell reference out of range')
    return this.at({
      row: this.area.row + down - 1,
      column: this.area.column + right - 1,
      rows: 1,
      columns: 1,
    })
  }
  offset(
    down: unknown,
    right: unknown,
    rows: unknown = this.area.rows,
    columns: unknown = this.area.columns,
  ): RangeLike {
    const area = {
      row: this.area.row + Math.trunc(Number(down)),
      column: this.area.column + Math.trunc(Number(right)),
      rows: Math.trunc(Number(rows)),
      columns: Math.trunc(Number(columns)),
    }
    return this.at(checked(area))
  }
  activate(): this {
    this.spreadsheet.select(this.place.sheet, [this.area])
    return this
  }
  activateAsCurrentCell(): this {
    const areas = this.spreadsheet.activeAreas
    const isInside =
      this.spreadsheet.activeSheet.facts.id === this.place.sheet &&
      areas.some((one) => overlap(one, this.area))
    this.spreadsheet.select(this.place.sheet, isInside ? areas : [this.area], this.area)
    return this
  }
  canEdit(): boolean {
    const { owner, editors } = this.spreadsheet.facts
    return owner === this.spreadsheet.actor.email || editors.includes(this.spreadsheet.actor.email)
  }
  isBlank(): boolean {
    return this.readEach(({ cell }) => hasContent(cell)).every((line) => !line.includes(true))
  }
  isStartColumnBounded(): boolean {
    return this.area.columns < this.data.facts.columns
  }
  isEndColumnBounded(): boolean {
    return this.isStartColumnBounded()
  }
  isStartRowBounded(): boolean {
    return this.area.rows < this.data.facts.rows
  }
  isEndRowBounded(): boolean {
    return this.isStartRowBounded()
  }

  clear(options: unknown = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options as Readonly<
      Record<string, unknown>
    >
    const isAll = ![contentsOnly, formatOnly, commentsOnly, validationsOnly].includes(true)
    if (isAll) this.breakApart()
    return this.clearParts({
      content: isAll || contentsOnly === true,
      format: isAll || formatOnly === true,
      notes: commentsOnly === true,
      rules: isAll || validationsOnly === true,
    })
  }
  clearContent(): this {
    return this.clearParts({ content: true })
  }
  clearFormat(): this {
    return this.clearParts({ format: true })
  }
  clearNote(): this {
    return this.clearParts({ notes: true })
  }
  clearDataValidations(): this {
    return this.clearParts({ rules: true })
  }
  setBackgroundRGB(red: unknown, green: unknown, blue: unknown): this {
    const background = rgb(Number(red), Number(green), Number(blue))
    return this.writeEach((cell) => withLook(cell, { ...cell.look, background }))
  }
  setVerticalText(isVertical: unknown): this {
    return this.writeEach((cell) => withLook(cell, { ...cell.look, isVertical: isVertical === true }))
  }
  setBorder(...args: readonly unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal, color = null, style = null] = args
    const drawn = { color: cssColor(color) ?? '#000000', style: style === null ? 'SOLID' : nameOf(style) }
    const last = { row: this.area.rows - 1, column: this.area.columns - 1 }
    return this.writeEach((cell, _, { row, column }) => {
      const sides = {
        top: row === 0 ? top : horizontal,
        bottom: row === last.row ? bottom : horizontal,
        left: column === 0 ? left : vertical,
        right: column === last.column ? right : vertical,
      }
      const borders = { ...cell.look?.borders }
      for (const [side, wanted] of Object.entries(sides)) {
        if (wanted === true) borders[side] = drawn
        if (wanted === false) delete borders[side]
      }
      const { borders: __, ...others } = cell.look ?? {}
      return withLook(cell, Object.keys(borders).length > 0 ? { ...others, borders } : others)
    })
  }

  copyTo(target: unknown, options: unknown = {}, transposed: unknown = false): void {
    const to = rangeOf(target, 'destination')
    const { contentsOnly, formatOnly } =
      options instanceof EnumValue ? {} : (options as Record<string, unknown>)
    const what: What =
      options instanceof EnumValue
        ? pasteType(options)
        : contentsOnly === true
          ? 'values'
          : formatOnly === true
            ? 'format'
            : 'all'
    this.copyInto(to, what, transposed === true)
  }
  copyValuesToRange(
    sheet: unknown,
    column: unknown,
    columnEnd: unknown,
    row: unknown,
    rowEnd: unknown,
  ): void {
    this.copyInto(this.spanOf(sheet, column, columnEnd, row, rowEnd), 'values')
  }
  copyFormatToRange(
    sheet: unknown,
    column: unknown,
    columnEnd: unknown,
    row: unknown,
    rowEnd: unknown,
  ): void {
    this.copyInto(this.spanOf(sheet, column, columnEnd, row, rowEnd), 'format')
  }
  moveTo(target: unknown): void {
    const to = rangeOf(target, 'target')
    const cells = this.readEach(({ cell }) => cell) as readonly (readonly Cell[])[]
    this.edit((edit) => {
      for (const row of rowsOf(this.area))
        for (const column of columnsOf(this.area)) edit.setCell(this.place.sheet, row, column, {})
      cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          edit.setCell(to.place.sheet, to.place.area.row + down, to.place.area.column + right, cell)
        })
      })
    })
  }
  merge(): this {
    return this.mergeAreas([this.area])
  }
  mergeAcross(): this {
    return this.mergeAreas(rowsOf(this.area).map((row) => ({ ...this.area, row, rows: 1 })))
  }
  mergeVertically(): this {
    return this.mergeAreas(columnsOf(this.area).map((column) => ({ ...this.area, column, columns: 1 })))
  }
  breakApart(): this {
    const kept = this.data.facts.merges.filter((one) => !overlap(one, this.area))
    if (kept.length < this.data.facts.merges.length)
      this.edit((edit) => edit.setFacts(this.place.sheet, { merges: kept }))
    return this
  }
  getMergedRanges(): readonly RangeLike[] {
    return this.data.facts.merges.filter((one) => overlap(one, this.area)).map((one) => this.at(one))
  }
  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0
  }

  sort(spec: unknown): this {
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey)
    for (const { column } of keys)
      if (column < this.area.column || column > this.getLastColumn())
        throw exception('Sort column is out of range.')
    const lines = rowsOf(this.area).map((row) => ({
      cells: columnsOf(this.area).map((column) => cellAt(this.data, row, column)),
      keys: keys.map(({ column }) => this.plain(row, column)),
    }))
    lines.sort((a, b) => {
      for (const [index, { isAscending }] of keys.entries()) {
        const difference = sortOrder(a.keys[index] ?? '', b.keys[index] ?? '', isAscending)
        if (difference !== 0) return difference
      }
      return 0
    })
    return this.writeEach((_, __, { row, column }) => lines[row]?.cells[column] ?? {})
  }
  randomize(): this {
    const lines = this.readEach(({ cell }) => cell) as Cell[][]
    for (let last = lines.length - 1; last > 0; last -= 1) {
      const other = Math.floor(Math.random() * (last + 1))
      ;[lines[last], lines[other]] = [lines[other] as Cell[], lines[last] as Cell[]]
    }
    return this.writeEach((_, __, { row, column }) => lines[row]?.[column] ?? {})
  }
  trimWhitespace(): this {
    return this.writeEach((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: cell.value.trim().replace(/\s+/g, ' ') } : cell,
    )
  }
  removeDuplicates(columns?: readonly unknown[]): RangeLike {
    const compared = columns?.map((column) => Number(column)) ?? columnsOf(this.area)
    const seen = new Set<string>()
    const kept = rowsOf(this.area).filter((row) => {
      const key = JSON.stringify(compared.map((column) => this.plain(row, column)))
      return seen.has(key) ? false : seen.add(key)
    })
    const lines = kept.map((row) => columnsOf(this.area).map((column) => cellAt(this.data, row, column)))
    this.writeEach((_, __, { row, column }) => lines[row]?.[column] ?? {})
    return this.at({ ...this.area, rows: Math.max(1, kept.length) })
  }
  splitTextToColumns(delimiter: unknown = ','): void {
    const named: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' }
    const by = delimiter instanceof EnumValue ? (named[delimiter.name] ?? ',') : String(delimiter)
    const rows = rowsOf(this.area).map((row) => String(this.plain(row, this.area.column)).split(by))
    const columns = Math.max(...rows.map((parts) => parts.length))
    const target = new RangeObject(this.spreadsheet, {
      sheet: this.place.sheet,
      area: checked({ ...this.area, columns }),
    })
    target.writeEach((cell, _, { row, column }) => {
      const part = rows[row]?.[column]
      const { formula: __, runs: ___, ...kept } = cell
      return part === undefined ? cell : { ...kept, value: part.trim() }
    })
  }
  insertCells(dimension: EnumValue): this {
    this.push(dimension.name === 'COLUMNS' ? 'columns' : 'rows', 1)
    return this
  }
  deleteCells(dimension: EnumValue): void {
    this.push(dimension.name === 'COLUMNS' ? 'columns' : 'rows', -1)
  }

  getDataRegion(): RangeLike {
    const filled = (row: number, column: number) => hasContent(cellAt(this.data, row, column))
    let area = this.area
    for (let isGrowing = true; isGrowing; ) {
      isGrowing = false
      const wider = grown(area, this.data.facts)
      for (const [side, next] of wider) {
        const border = edgeOf(next, side)
        if (rowsOf(border).some((row) => columnsOf(border).some((column) => filled(row, column)))) {
          area = next
          isGrowing = true
          break
        }
      }
    }
    return this.at(area)
  }
  getNextDataCell(direction: EnumValue): RangeLike {
    const [down, right] = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[direction.name] as [
      number,
      number,
    ]
    const { facts } = this.data
    const isIn = (row: number, column: number) =>
      row >= 1 && column >= 1 && row <= facts.rows && column <= facts.columns
    const filled = (row: number, column: number) =>
      isIn(row, column) && hasContent(cellAt(this.data, row, column))
    let { row, column } = this.area
    const isLeaving = filled(row, column) && filled(row + down, column + right)
    do {
      if (!isIn(row + down, column + right)) break
      row += down
      column += right
    } while (isLeaving ? filled(row + down, column + right) : !filled(row, column))
    return this.at({ row, column, rows: 1, columns: 1 })
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined) as CellValue[]
    return this.writeEach((cell) => ({
      ...cell,
      rule: { criterion: 'CHECKBOX', values, allowsInvalid: false, help: null },
      ...(cell.value === undefined &&
        cell.formula === undefined && { value: values[1] ?? (values.length > 0 ? '' : false) }),
    }))
  }
  removeCheckboxes(): this {
    return this.writeEach((cell) => {
      if (cell.rule?.criterion !== 'CHECKBOX') return cell
      const { rule: _, value: __, ...rest } = cell
      return rest
    })
  }
  check(): this {
    return this.tick(0)
  }
  uncheck(): this {
    return this.tick(1)
  }
  /** Null where some are ticked and some not, or where there are other cells among them. */
  isChecked(): boolean | null {
    const states = this.readEach(({ cell }) => {
      if (cell.rule?.criterion !== 'CHECKBOX') return null
      const [on = true] = cell.rule.values
      return cell.value === on
    }).flat()
    return states.every((state) => state === states[0]) ? ((states[0] ?? null) as boolean | null) : null
  }

  createFilter(): Filter {
    if (this.data.facts.filter)
      throw exception("You can't create a filter in a sheet that already has a filter.")
    this.edit((edit) => edit.setFacts(this.place.sheet, { filter: { area: this.area, criteria: {} } }))
    return new Filter(this.spreadsheet, this.place.sheet)
  }
  getFilter(): Filter | null {
    return this.data.facts.filter ? new Filter(this.spreadsheet, this.place.sheet) : null
  }
  createTextFinder(text: unknown): TextFinder {
    return new TextFinder(this.spreadsheet, String(text), [this.place])
  }
  protect(): Protection {
    return protect(this.spreadsheet, this.place.sheet, this.area)
  }
  applyRowBanding(theme?: unknown, header: unknown = true, footer: unknown = false): Banding {
    return this.band('Row', theme, header === true, footer === true)
  }
  applyColumnBanding(theme?: unknown, header: unknown = true, footer: unknown = false): Banding {
    return this.band('Column', theme, header === true, footer === true)
  }
  getBandings(): readonly Banding[] {
    return this.data.facts.bandings
      .filter(({ area }) => overlap(area, this.area))
      .map(({ id }) => new Banding(this.spreadsheet, this.place.sheet, id))
  }
  addDeveloperMetadata(...args: readonly unknown[]): this {
    const { facts } = this.data
    const isRow = this.area.rows === 1 && this.area.columns === facts.columns
    const isColumn = this.area.columns === 1 && this.area.rows === facts.rows
    if (!isRow && !isColumn)
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      )
    DeveloperMetadata.add(this.spreadsheet, {
      ...metadataArguments(args),
      sheet: this.place.sheet,
      row: isRow ? this.area.row : null,
      column: isRow ? null : this.area.column,
    })
    return this
  }
  getDeveloperMetadata(): readonly DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find()
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, this.place)
  }
  getDataSourceUrl(): string {
    const { id } = this.spreadsheet
    return `https://docs.google.com/spreadsheets/d/${id}/gviz/tq?gid=${this.place.sheet}&range=${encodeURIComponent(toA1(this.area))}`
  }

  private at(area: Area): RangeLike {
    return this.spreadsheet.rangeAt({ sheet: this.place.sheet, area })
  }
  private copyInto(to: RangeLike, what: What, isTransposed = false): void {
    if (to.spreadsheet.id !== this.spreadsheet.id)
      throw exception('Target range and source range must be on the same spreadsheet.')
    const { sheets, actor, id } = this.spreadsheet
    const calculated = must(sheets.calculated(actor.email, id))
    const valueAt = (row: number, column: number) => {
      const value = calculated.value(this.data, row, column)
      return typeof value === 'object' && value !== null ? this.plain(row, column) : value
    }
    this.edit((edit) => copyCells(edit, this.place, to.place, { what, isTransposed, valueAt }))
  }
  private spanOf(
    sheet: unknown,
    column: unknown,
    columnEnd: unknown,
    row: unknown,
    rowEnd: unknown,
  ): RangeLike {
    const id =
      sheet instanceof Object && 'getSheetId' in sheet
        ? (sheet as { getSheetId(): number }).getSheetId()
        : Number(sheet)
    const area = {
      row: Number(row),
      column: Number(column),
      rows: Number(rowEnd) - Number(row) + 1,
      columns: Number(columnEnd) - Number(column) + 1,
    }
    return this.spreadsheet.rangeAt({ sheet: id, area: checked(area) })
  }
  private mergeAreas(areas: readonly Area[]): this {
    this.edit((edit, sheet) => {
      const others = sheet.facts.merges.filter((one) => !areas.some((area) => overlap(one, area)))
      // Only the first cell's content stays.
      for (const area of areas)
        for (const row of rowsOf(area))
          for (const column of columnsOf(area)) {
            if (row === area.row && column === area.column) continue
            const { value: _, formula: __, runs: ___, custom: ____, ...kept } = cellAt(sheet, row, column)
            edit.setCell(this.place.sheet, row, column, kept)
          }
      edit.setFacts(this.place.sheet, {
        merges: [...others, ...areas.filter(({ rows, columns }) => rows * columns > 1)],
      })
    })
    return this
  }
  /** Moves what lies below or to the right of this range away, or over it. */
  private push(dimension: 'rows' | 'columns', direction: 1 | -1): void {
    const { area, data } = this
    const key = dimension === 'rows' ? 'row' : 'column'
    const by = area[dimension]
    const last = data.facts[dimension]
    const lanes = dimension === 'rows' ? columnsOf(area) : rowsOf(area)
    this.edit((edit, sheet) => {
      const at = (lane: number, index: number) =>
        dimension === 'rows' ? ([index, lane] as const) : ([lane, index] as const)
      for (const lane of lanes) {
        const old = Array.from({ length: last - area[key] + 1 }, (_, index) =>
          cellAt(sheet, ...at(lane, area[key] + index)),
        )
        const next =
          direction === 1 ? [...Array.from({ length: by }, (): Cell => ({})), ...old] : old.slice(by)
        old.forEach((cell, index) => {
          const moved = next[index] ?? {}
          if (moved !== cell) edit.setCell(this.place.sheet, ...at(lane, area[key] + index), moved)
        })
      }
    })
  }
  private tick(which: 0 | 1): this {
    return this.writeEach((cell) => {
      if (cell.rule?.criterion !== 'CHECKBOX') return cell
      const value = cell.rule.values[which] ?? (cell.rule.values.length > 0 ? '' : which === 0)
      return { ...cell, value: value as CellValue }
    })
  }
  private band(kind: 'Row' | 'Column', theme: unknown, hasHeader: boolean, hasFooter: boolean): Banding {
    if (this.data.facts.bandings.some(({ area }) => overlap(area, this.area)))
      throw exception(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      )
    const id = this.spreadsheet.newId()
    const colors = bandingColors(kind, theme === undefined ? 'LIGHT_GREY' : nameOf(theme), {
      hasHeader,
      hasFooter,
    })
    this.edit((edit, { facts }) =>
      edit.setFacts(this.place.sheet, { bandings: [...facts.bandings, { id, area: this.area, colors }] }),
    )
    return new Banding(this.spreadsheet, this.place.sheet, id)
  }
}
addFamilies(RangeObject, { isList: false })

function rangeOf(value: unknown, name: string): RangeLike {
  if (value instanceof RangeLike) return value
  throw exception(`Invalid argument: ${name}`)
}

function pasteType(type: EnumValue): What {
  const what = pasteTypes[type.name]
  if (!what) throw exception(`CopyPasteType.${type.name} is not built here`)
  return what
}

function sortKey(spec: unknown): { readonly column: number; readonly isAscending: boolean } {
  if (typeof spec !== 'object' || spec === null) return { column: Number(spec), isAscending: true }
  const { column, ascending = true } = spec as { column?: unknown; ascending?: unknown }
  return { column: Number(column), isAscending: ascending === true }
}

/** Empty cells come last, whichever way is sorted. */
function sortOrder(a: CellValue, b: CellValue, isAscending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  return isAscending ? order(a, b) : -order(a, b)
}

type Side = 'top' | 'bottom' | 'left' | 'right'

function grown(
  area: Area,
  { rows, columns }: { rows: number; columns: number },
): readonly (readonly [Side, Area])[] {
  const all: readonly (readonly [Side, Area])[] = [
    ['top', { ...area, row: area.row - 1, rows: area.rows + 1 }],
    ['bottom', { ...area, rows: area.rows + 1 }],
    ['left', { ...area, column: area.column - 1, columns: area.columns + 1 }],
    ['right', { ...area, columns: area.columns + 1 }],
  ]
  return all.filter(
    ([, one]) =>
      one.row >= 1 &&
      one.column >= 1 &&
      one.row + one.rows - 1 <= rows &&
      one.column + one.columns - 1 <= columns,
  )
}

function edgeOf(area: Area, side: Side): Area {
  if (side === 'top') return { ...area, rows: 1 }
  if (side === 'bottom') return { ...area, row: area.row + area.rows - 1, rows: 1 }
  if (side === 'left') return { ...area, columns: 1 }
  return { ...area, column: area.column + area.columns - 1, columns: 1 }
}
