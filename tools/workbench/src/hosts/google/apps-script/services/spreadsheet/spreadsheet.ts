import { newSheet } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { type EnumValue, enumValue, HostObject } from '../../bridge/host-object.ts'
import type { MenuItem } from '../ui/ui.ts'
import { User } from '../user.ts'
import { emailOf, readA1 } from './arguments.ts'
import { Banding } from './banding.ts'
import { DeveloperMetadata, DeveloperMetadataFinder, metadataArguments } from './developer-metadata.ts'
import { NamedRange, removeName, setName } from './named-range.ts'
import { must, type OpenSpreadsheet, RangeLike } from './open-spreadsheet.ts'
import { OverGridImage } from './over-grid-image.ts'
import { type Protection, protectionsOf } from './protection.ts'
import type { RangeList } from './range-list.ts'
import { activeRange, activeRangeList, currentCell, Selection } from './selection.ts'
import { SheetObject } from './sheet.ts'
import { TextFinder } from './text-finder.ts'

type Method = (...args: unknown[]) => unknown

export class SpreadsheetObject extends HostObject {
  readonly className = 'Spreadsheet.Spreadsheet'
  constructor(readonly spreadsheet: OpenSpreadsheet) {
    super()
  }
  getId(): string {
    return this.spreadsheet.id
  }
  getName(): string {
    return this.spreadsheet.facts.title
  }
  rename(name: unknown): void {
    const { sheets, actor, id } = this.spreadsheet
    must(sheets.rename(actor, id, String(name)))
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.spreadsheet.id}/edit`
  }
  getFormUrl(): string | null {
    return null
  }
  copy(name: unknown): HostObject {
    const { sheets, actor, id } = this.spreadsheet
    const { id: made } = must(sheets.makeCopy(actor, id, String(name)))
    return this.spreadsheet.another(made)
  }

  getSheets(): readonly HostObject[] {
    return this.spreadsheet.workbook.sheets.map(({ facts }) => this.spreadsheet.sheetObject(facts.id))
  }
  getNumSheets(): number {
    return this.spreadsheet.workbook.sheets.length
  }
  getSheetByName(name: unknown): HostObject | null {
    const found = this.spreadsheet.workbook.sheets.find(({ facts }) => facts.name === String(name))
    return found ? this.spreadsheet.sheetObject(found.facts.id) : null
  }
  getSheetById(id: unknown): HostObject | null {
    const found = this.spreadsheet.workbook.sheets.find(({ facts }) => facts.id === Number(id))
    return found ? this.spreadsheet.sheetObject(found.facts.id) : null
  }
  getActiveSheet(): SheetObject {
    return this.spreadsheet.sheetObject(this.spreadsheet.activeSheet.facts.id) as SheetObject
  }
  setActiveSheet(sheet: unknown): SheetObject {
    if (!(sheet instanceof SheetObject)) throw exception('Invalid argument: sheet')
    return sheet.activate()
  }
  insertSheet(...args: readonly unknown[]): HostObject {
    const { spreadsheet } = this
    const name = args.find((arg) => typeof arg === 'string')
    const index = args.find((arg) => typeof arg === 'number')
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
      | { template?: unknown }
      | undefined
    const template =
      options?.template instanceof SheetObject ? structuredClone(options.template.data) : undefined
    const { name: _, id: __, ...facts } = template?.facts ?? newSheet(0, '')
    const active = spreadsheet.workbook.sheets.indexOf(spreadsheet.activeSheet)
    const at = typeof index === 'number' ? index : active + 1
    const id = spreadsheet.change((edit) =>
      edit.insertSheet({ ...facts, ...(typeof name === 'string' && { name }) }, at, template?.cells),
    )
    if (spreadsheet.isActive) spreadsheet.select(id, [{ row: 1, column: 1, rows: 1, columns: 1 }])
    return spreadsheet.sheetObject(id)
  }
  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof SheetObject)) throw exception('Invalid argument: sheet')
    this.spreadsheet.change((edit) => edit.removeSheet(sheet.id))
  }
  deleteActiveSheet(): SheetObject {
    this.deleteSheet(this.getActiveSheet())
    return this.getActiveSheet()
  }
  duplicateActiveSheet(): SheetObject {
    const sheet = this.getActiveSheet()
    const copy = sheet.copyTo(this) as SheetObject
    this.spreadsheet.change((edit) => edit.moveSheet(copy.id, sheet.getIndex()))
    return copy.activate()
  }
  moveActiveSheet(position: unknown): void {
    const { id } = this.getActiveSheet()
    const at = Number(position) - 1
    if (!(at >= 0 && at < this.getNumSheets())) throw exception('Invalid argument: pos')
    this.spreadsheet.change((edit) => edit.moveSheet(id, at))
  }
  renameActiveSheet(name: unknown): void {
    this.getActiveSheet().setName(name)
  }

  getRange(notation: unknown): RangeLike {
    const text = String(notation)
    if (!readA1(text)) {
      const named = this.getRangeByName(text)
      if (named) return named
      const [, sheet] = /^'?([^'!]+)'?$/.exec(text) ?? []
      const whole = sheet === undefined ? null : this.getSheetByName(sheet)
      if (whole instanceof SheetObject) return this.spreadsheet.rangeAt(whole.wholePlace)
    }
    return this.getActiveSheet().getRange(text)
  }
  getRangeByName(name: unknown): RangeLike | null {
    const found = this.spreadsheet.workbook.facts.names.find((one) => one.name === String(name))
    return found ? this.spreadsheet.rangeAt(found) : null
  }
  getNamedRanges(): readonly NamedRange[] {
    return this.spreadsheet.workbook.facts.names.map(({ name }) => new NamedRange(this.spreadsheet, name))
  }
  setNamedRange(name: unknown, range: unknown): void {
    if (!(range instanceof RangeLike)) throw exception('Invalid argument: range')
    setName(this.spreadsheet, { name: String(name), ...range.place })
  }
  removeNamedRange(name: unknown): void {
    removeName(this.spreadsheet, String(name))
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

  /** Shows some words for a while in the corner of the person's window, where there is one. */
  toast(message: unknown, title: unknown = '', seconds: unknown = 5): void {
    const { ui } = this.spreadsheet.parts
    ui?.toast?.({
      text: String(message),
      title: title === null ? '' : String(title),
      seconds: Number(seconds),
    })
  }
  addMenu(name: unknown, items: readonly unknown[]): void {
    const { ui } = this.spreadsheet.parts
    ui?.addMenu({
      caption: String(name),
      items: items.map((item): MenuItem => {
        if (typeof item !== 'object' || item === null) return { kind: 'separator' }
        const { name: caption, functionName } = item as { name?: unknown; functionName?: unknown }
        return { kind: 'item', caption: String(caption), run: String(functionName) }
      }),
    })
  }
  updateMenu(name: unknown, items: readonly unknown[]): void {
    this.addMenu(name, items)
  }

  getOwner(): User {
    return new User(this.spreadsheet.facts.owner)
  }
  getEditors(): readonly User[] {
    const { owner, editors } = this.spreadsheet.facts
    return [owner, ...editors].map((email) => new User(email))
  }
  getViewers(): readonly User[] {
    return this.spreadsheet.facts.viewers.map((email) => new User(email))
  }
  addEditor(user: unknown): this {
    return this.share([user], 'editor')
  }
  addEditors(users: readonly unknown[]): this {
    return this.share(users, 'editor')
  }
  removeEditor(user: unknown): this {
    return this.share([user], null)
  }
  addViewer(user: unknown): this {
    return this.share([user], 'viewer')
  }
  addViewers(users: readonly unknown[]): this {
    return this.share(users, 'viewer')
  }
  removeViewer(user: unknown): this {
    return this.share([user], null)
  }

  getSpreadsheetLocale(): string {
    return this.spreadsheet.workbook.facts.locale
  }
  /** Kept; numbers and dates are read and shown as in the United States whatever it says. */
  setSpreadsheetLocale(locale: unknown): void {
    this.spreadsheet.change((edit) => edit.setWorkbook({ locale: String(locale) }))
  }
  getSpreadsheetTimeZone(): string {
    return this.spreadsheet.zone
  }
  setSpreadsheetTimeZone(zone: unknown): void {
    const timeZone = String(zone)
    try {
      new Intl.DateTimeFormat('en', { timeZone })
    } catch {
      // Intl doesn't know it, so nothing here could show a date in it.
      throw exception(`Invalid argument: ${timeZone}`)
    }
    this.spreadsheet.change((edit) => edit.setWorkbook({ timeZone }))
  }
  getRecalculationInterval(): EnumValue {
    return enumValue('Spreadsheet.RecalculationInterval', this.spreadsheet.workbook.facts.recalculation)
  }
  setRecalculationInterval(interval: EnumValue): this {
    const recalculation = interval.name as 'ON_CHANGE' | 'MINUTE' | 'HOUR'
    this.spreadsheet.change((edit) => edit.setWorkbook({ recalculation }))
    return this
  }

  getProtections(type: EnumValue): readonly Protection[] {
    return this.spreadsheet.workbook.sheets.flatMap(({ facts }) =>
      protectionsOf(this.spreadsheet, facts.id, type),
    )
  }
  getImages(): readonly OverGridImage[] {
    return this.spreadsheet.workbook.sheets.flatMap(({ facts }) =>
      facts.images.map(({ id }) => new OverGridImage(this.spreadsheet, facts.id, id)),
    )
  }
  getBandings(): readonly Banding[] {
    return this.spreadsheet.workbook.sheets.flatMap(({ facts }) =>
      facts.bandings.map(({ id }) => new Banding(this.spreadsheet, facts.id, id)),
    )
  }
  createTextFinder(text: unknown): TextFinder {
    const places = this.getSheets().map((sheet) => (sheet as SheetObject).wholePlace)
    return new TextFinder(this.spreadsheet, String(text), places)
  }
  addDeveloperMetadata(...args: readonly unknown[]): this {
    DeveloperMetadata.add(this.spreadsheet, {
      ...metadataArguments(args),
      sheet: null,
      row: null,
      column: null,
    })
    return this
  }
  getDeveloperMetadata(): readonly DeveloperMetadata[] {
    const type = enumValue('Spreadsheet.DeveloperMetadataLocationType', 'SPREADSHEET')
    return this.createDeveloperMetadataFinder().withLocationType(type).find()
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.spreadsheet, null)
  }
  isAnonymousView(): boolean {
    return false
  }
  isAnonymousWrite(): boolean {
    return false
  }
  private share(users: readonly unknown[], role: 'editor' | 'viewer' | null): this {
    const { sheets, actor, id } = this.spreadsheet
    for (const user of users) must(sheets.share(actor, id, { email: emailOf(user), role }))
    return this
  }
}

/** What a spreadsheet does to its active sheet. */
const ofActiveSheet = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertImage',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const
for (const name of ofActiveSheet)
  Object.defineProperty(SpreadsheetObject.prototype, name, {
    value(this: SpreadsheetObject, ...args: unknown[]) {
      return Reflect.apply(SheetObject.prototype[name] as Method, this.getActiveSheet(), args)
    },
  })
