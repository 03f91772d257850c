import type { Metadata } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import { nameOf } from './arguments.ts'
import { type OpenSpreadsheet, type Place, RangeLike } from './open-spreadsheet.ts'

type New = Pick<Metadata, 'key' | 'value' | 'visibility' | 'sheet' | 'row' | 'column'>

/** Reads (key), (key, value), (key, visibility), (key, value, visibility). */
export function metadataArguments(args: readonly unknown[]): Pick<Metadata, 'key' | 'value' | 'visibility'> {
  const visibility = args.find((arg) => arg instanceof EnumValue)
  const value = args[1] instanceof EnumValue || args[1] === undefined ? null : String(args[1])
  return {
    key: String(args[0]),
    value,
    visibility: visibility instanceof EnumValue && visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  }
}

/** A key and a value that are kept with a place. */
export class DeveloperMetadata extends HostObject {
  readonly className = 'Spreadsheet.DeveloperMetadata'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly id: number,
  ) {
    super()
  }
  static add(spreadsheet: OpenSpreadsheet, made: New): void {
    spreadsheet.change((edit) => {
      const { metadata } = edit.workbook.facts
      const id = Math.max(0, ...metadata.map((one) => one.id)) + 1
      edit.note('developer metadata', '', `${made.key}=${made.value ?? ''}`)
      edit.setWorkbook({ metadata: [...metadata, { id, app: spreadsheet.actor.app ?? null, ...made }] })
    })
  }
  getId(): number {
    return this.id
  }
  getKey(): string {
    return this.data.key
  }
  setKey(key: unknown): this {
    return this.write({ key: String(key) })
  }
  getValue(): string | null {
    return this.data.value
  }
  setValue(value: unknown): this {
    return this.write({ value: String(value) })
  }
  getVisibility(): EnumValue {
    return enumValue('Spreadsheet.DeveloperMetadataVisibility', this.data.visibility)
  }
  setVisibility(visibility: unknown): this {
    return this.write({ visibility: nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' })
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.spreadsheet, this.data)
  }
  moveToSpreadsheet(): this {
    return this.write({ sheet: null, row: null, column: null })
  }
  moveToSheet(sheet: unknown): this {
    const id = (sheet as { getSheetId?(): number } | null)?.getSheetId?.()
    if (id === undefined) throw exception('Invalid argument: sheet')
    return this.write({ sheet: id, row: null, column: null })
  }
  moveToRow(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: row')
    return this.write({ sheet: range.place.sheet, row: range.place.area.row, column: null })
  }
  moveToColumn(range: unknown): this {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: column')
    return this.write({ sheet: range.place.sheet, row: null, column: range.place.area.column })
  }
  remove(): void {
    this.put((one, note) => {
      note(text(one), '')
      return []
    })
  }
  private get data(): Metadata {
    const found = this.spreadsheet.workbook.facts.metadata.find(({ id }) => id === this.id)
    if (!found) throw exception('The developer metadata is no longer there.')
    return found
  }
  private write(patch: Partial<Metadata>): this {
    this.put((one, note) => {
      const next = { ...one, ...patch }
      note(text(one), text(next))
      return [next]
    })
    return this
  }
  private put(
    change: (one: Metadata, note: (old: string, next: string) => void) => readonly Metadata[],
  ): void {
    this.spreadsheet.change((edit) => {
      const note = (old: string, next: string) => edit.note('developer metadata', old, next)
      edit.setWorkbook({
        metadata: edit.workbook.facts.metadata.flatMap((one) =>
          one.id === this.id ? change(one, note) : [one],
        ),
      })
    })
  }
}

function text({ key, value }: Metadata): string {
  return `${key}=${value ?? ''}`
}

export class DeveloperMetadataLocation extends HostObject {
  readonly className = 'Spreadsheet.DeveloperMetadataLocation'
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly at: Pick<Metadata, 'sheet' | 'row' | 'column'>,
  ) {
    super()
  }
  getLocationType(): EnumValue {
    return enumValue('Spreadsheet.DeveloperMetadataLocationType', locationType(this.at))
  }
  getSpreadsheet(): HostObject | null {
    return this.at.sheet === null ? this.spreadsheet.whole() : null
  }
  getSheet(): HostObject | null {
    return this.at.sheet === null ? null : this.spreadsheet.sheetObject(this.at.sheet)
  }
  getRow(): RangeLike | null {
    const { sheet, row } = this.at
    if (sheet === null || row === null) return null
    const { columns } = this.spreadsheet.sheet(sheet).facts
    return this.spreadsheet.rangeAt({ sheet, area: { row, column: 1, rows: 1, columns } })
  }
  getColumn(): RangeLike | null {
    const { sheet, column } = this.at
    if (sheet === null || column === null) return null
    const { rows } = this.spreadsheet.sheet(sheet).facts
    return this.spreadsheet.rangeAt({ sheet, area: { row: 1, column, rows, columns: 1 } })
  }
}

function locationType({ sheet, row, column }: Pick<Metadata, 'sheet' | 'row' | 'column'>): string {
  if (sheet === null) return 'SPREADSHEET'
  return row !== null ? 'ROW' : column !== null ? 'COLUMN' : 'SHEET'
}

/** Looks for metadata of one place: a spreadsheet, a sheet (`area` is missing), or rows and columns. */
export class DeveloperMetadataFinder extends HostObject {
  readonly className = 'Spreadsheet.DeveloperMetadataFinder'
  private readonly conditions: ((one: Metadata) => boolean)[] = []
  private isIntersecting = false
  constructor(
    private readonly spreadsheet: OpenSpreadsheet,
    private readonly place: Place | { readonly sheet: number } | null,
  ) {
    super()
  }
  withId(id: unknown): this {
    return this.where((one) => one.id === Number(id))
  }
  withKey(key: unknown): this {
    return this.where((one) => one.key === String(key))
  }
  withValue(value: unknown): this {
    return this.where((one) => one.value === String(value))
  }
  withVisibility(visibility: unknown): this {
    return this.where((one) => one.visibility === nameOf(visibility))
  }
  withLocationType(type: unknown): this {
    return this.where((one) => locationType(one) === nameOf(type))
  }
  onIntersectingLocations(): this {
    this.isIntersecting = true
    return this
  }
  find(): readonly DeveloperMetadata[] {
    const { app = null } = this.spreadsheet.actor
    return this.spreadsheet.workbook.facts.metadata
      .filter((one) => one.visibility === 'DOCUMENT' || one.app === app)
      .filter((one) => this.isHere(one) && this.conditions.every((is) => is(one)))
      .map(({ id }) => new DeveloperMetadata(this.spreadsheet, id))
  }
  private where(condition: (one: Metadata) => boolean): this {
    this.conditions.push(condition)
    return this
  }
  private isHere({ sheet, row, column }: Metadata): boolean {
    const { place } = this
    // A spreadsheet's finder finds what is anywhere in it, a sheet's what is in the sheet.
    if (place === null) return true
    if (sheet !== place.sheet) return this.isIntersecting && sheet === null
    if (!('area' in place)) return true
    const { area } = place
    const isIn = (line: number | null, first: number, count: number) =>
      line !== null && line >= first && line < first + count
    return (
      isIn(row, area.row, area.rows) ||
      isIn(column, area.column, area.columns) ||
      (this.isIntersecting && row === null && column === null)
    )
  }
}
