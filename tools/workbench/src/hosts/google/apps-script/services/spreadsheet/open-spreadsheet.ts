import { randomUUID } from 'node:crypto'
import type { Actor, FileFacts, Refusal, Result } from '../../../files/files.ts'
import { areaOf, parseA1, toA1 } from '../../../sheets/areas.ts'
import type { WorkbookEdit } from '../../../sheets/edit.ts'
import type { Calculated } from '../../../sheets/formulas/calculate.ts'
import { FormulaError, NotBuilt, UnknownFunction } from '../../../sheets/formulas/values.ts'
import type { Area, CellValue, SheetData, Workbook } from '../../../sheets/model.ts'
import { dateOf } from '../../../sheets/serial.ts'
import type { Sheets } from '../../../sheets/sheets.ts'
import { isDatePattern, shown } from '../../../sheets/shown.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { topLevelNames } from '../../project/syntax-tree.ts'
import type { EditorPlace, ServiceParts } from '../service-parts.ts'

/** Cells of a sheet, by the sheet's id. */
export interface Place {
  readonly sheet: number
  readonly area: Area
}

/** What of an execution a spreadsheet needs. */
export type SpreadsheetParts = Pick<ServiceParts, 'container' | 'project' | 'ui'>

/** A range, as all other classes see it. */
export abstract class RangeLike extends HostObject {
  abstract readonly spreadsheet: OpenSpreadsheet
  abstract readonly place: Place
}

/** Makes the objects that stand for parts of a spreadsheet. */
export interface Makers {
  range(spreadsheet: OpenSpreadsheet, place: Place): RangeLike
  sheet(spreadsheet: OpenSpreadsheet, id: number): HostObject
  whole(spreadsheet: OpenSpreadsheet): HostObject
  /** Another spreadsheet that the person may see. */
  another(id: string): HostObject
}

/** A spreadsheet as one execution has it open. What it reads is the spreadsheet as it is now, whoever changed it. */
export class OpenSpreadsheet {
  private here: EditorPlace | undefined
  private readonly objects = new Map<string, HostObject>()
  constructor(
    readonly sheets: Sheets,
    readonly actor: Actor,
    readonly id: string,
    readonly parts: SpreadsheetParts,
    private readonly makers: Makers,
  ) {
    const { container } = parts
    this.here = container?.id === id ? (container.place ?? {}) : undefined
  }
  get facts(): FileFacts {
    return must(this.sheets.find(this.actor.email, this.id))
  }
  get workbook(): Workbook {
    return must(this.sheets.workbook(this.actor.email, this.id))
  }
  get zone(): string {
    return this.workbook.facts.timeZone
  }
  sheet(id: number): SheetData {
    const found = this.workbook.sheets.find(({ facts }) => facts.id === id)
    if (!found) throw exception(`Sheet ${id} not found`)
    return found
  }
  change<T>(work: (edit: WorkbookEdit) => T): T {
    return must(this.sheets.change(this.actor, this.id, work))
  }

  another(id: string): HostObject {
    return this.makers.another(id)
  }
  newId(): string {
    return randomUUID()
  }
  rangeAt(place: Place): RangeLike {
    return this.makers.range(this, place)
  }
  sheetObject(id: number): HostObject {
    return this.once(`sheet ${id}`, () => this.makers.sheet(this, id))
  }
  whole(): HostObject {
    return this.once('whole', () => this.makers.whole(this))
  }
  // The same object for the same thing, so that asking over and over costs no more handles.
  private once(name: string, make: () => HostObject): HostObject {
    const known = this.objects.get(name) ?? make()
    this.objects.set(name, known)
    return known
  }

  /** What getValue tells: dates as dates, errors as what the cell shows. */
  value(sheet: SheetData, row: number, column: number): CellValue | Date {
    const value = this.computed(sheet, row, column)
    if (typeof value === 'number' && isDatePattern(this.calculated.format(sheet, row, column)))
      return dateOf(value, this.zone)
    return value ?? ''
  }
  display(sheet: SheetData, row: number, column: number): string {
    return shown(this.computed(sheet, row, column), this.calculated.format(sheet, row, column))
  }
  reach(sheet: SheetData): { readonly row: number; readonly column: number } {
    return this.calculated.reach(sheet)
  }
  private get calculated(): Calculated {
    return must(this.sheets.calculated(this.actor.email, this.id))
  }
  private computed(sheet: SheetData, row: number, column: number): CellValue | null {
    const value = this.calculated.value(sheet, row, column)
    if (value instanceof FormulaError) return value.code
    if (value instanceof NotBuilt)
      throw new NotBuiltError(
        `The formula function ${value.name} (in ${sheet.facts.name}!${toA1({ row, column, rows: 1, columns: 1 })})`,
      )
    // As in a sheet, a project's function is worked out when nobody waits for it.
    if (value instanceof UnknownFunction) return this.hasFunction(value.name) ? 'Loading...' : '#NAME?'
    return value
  }
  private hasFunction(name: string): boolean {
    return this.parts.project.scripts.some(({ tree }) =>
      topLevelNames(tree).some((own) => own.toLowerCase() === name.toLowerCase()),
    )
  }

  /** Whether this is what a person has open, or what the script is bound to. */
  get isActive(): boolean {
    return this.here !== undefined
  }
  get activeSheet(): SheetData {
    const { sheets } = this.workbook
    const wanted = this.here?.page
    const found =
      sheets.find(({ facts }) => String(facts.id) === wanted) ?? sheets.find(({ facts }) => !facts.isHidden)
    return found ?? (sheets[0] as SheetData)
  }
  /** The selected areas; the cell A1 where nothing was selected. */
  get activeAreas(): readonly Area[] {
    const { facts } = this.activeSheet
    const areas = (this.here?.cells ?? []).flatMap((text) => {
      const a1 = parseA1(text)
      return a1 ? [areaOf(a1, facts)] : []
    })
    return areas.length > 0 ? areas : [{ row: 1, column: 1, rows: 1, columns: 1 }]
  }
  get currentCell(): Area {
    const a1 = parseA1(this.here?.cursor?.element ?? '')
    const area = this.activeAreas.at(-1) as Area
    return { ...(a1 ? areaOf(a1, this.activeSheet.facts) : area), rows: 1, columns: 1 }
  }
  select(sheet: number, areas: readonly Area[], current?: Area): void {
    const cell = current ?? { ...(areas.at(-1) ?? { row: 1, column: 1 }), rows: 1, columns: 1 }
    const { onMove } = this.here ?? {}
    const place = {
      page: String(sheet),
      cells: areas.map(toA1),
      cursor: { element: toA1(cell), offset: 0 },
    }
    this.here = { ...place, ...(onMove && { onMove }) }
    onMove?.(place)
  }
}

/** The value of a result, or Google's exception for its refusal. */
export function must<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw exceptionFor(result.refusal)
}

/** "You do not have permission to access the requested document." was seen in reports, 2026-11; the others are from memory or ours. */
function exceptionFor(refusal: Refusal): Error {
  if (refusal.code === 'NOT_FOUND')
    return exception('You do not have permission to access the requested document.')
  if (refusal.code === 'FORBIDDEN')
    return exception(
      'You do not have permission to perform that action: you may see this spreadsheet, but not change it.',
    )
  return exception(refusal.code === 'INVALID' ? refusal.what : 'Service Spreadsheets failed')
}
