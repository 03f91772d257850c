import { type Shift, shifted } from './formulas/shift-formula.ts'
import {
  type Area,
  type Cell,
  type Cells,
  cellAt,
  type SheetData,
  type SheetFacts,
  type Workbook,
  type WorkbookFacts,
} from './model.ts'
import { type ChangeType, invalid } from './sheets.ts'
import { shiftedArea, shiftedLines } from './shift.ts'
import type { Dirty } from './workbook-rows.ts'

/** Google's limits (https://support.google.com/drive/answer/37603, as generally quoted, 2026-11). */
const mostCells = 10_000_000
const longestText = 50_000

/** What was stored and deleted by a change, for the ledger. */
export interface Written {
  readonly where: string
  readonly stored: string[]
  deleted: number
}

/** One change of a workbook under way. */
export class WorkbookEdit {
  readonly dirty: Dirty = { facts: false, order: false, sheets: new Set(), whole: new Set(), rows: new Map() }
  readonly written = new Map<string, Written>()
  readonly kinds = new Set<ChangeType>()
  constructor(readonly workbook: Workbook) {}

  sheet(id: number): SheetData {
    const found = this.workbook.sheets.find(({ facts }) => facts.id === id)
    if (!found) throw invalid('Sheet not found')
    return found
  }

  /** Puts a cell in place of another; what is empty goes. */
  setCell(id: number, row: number, column: number, next: Cell): void {
    const sheet = this.sheet(id)
    const old = cellAt(sheet, row, column)
    const text = contentOf(next)
    if (text.length > longestText)
      throw invalid('Your input contains more than the maximum of 50000 characters in a single cell.')
    this.note('cells', contentOf(old), text)
    this.note('notes', old.note ?? '', next.note ?? '')
    this.kinds.add(contentOf(old) === text ? 'FORMAT' : 'EDIT')
    const line = sheet.cells.get(row) ?? new Map<number, Cell>()
    const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as Cell
    if (Object.keys(kept).length === 0) line.delete(column)
    else line.set(column, kept)
    sheet.cells.set(row, line)
    if (line.size === 0) sheet.cells.delete(row)
    const rows = this.dirty.rows.get(id) ?? new Set()
    this.dirty.rows.set(id, rows.add(row))
  }

  patchCell(
    id: number,
    row: number,
    column: number,
    patch: { readonly [Key in keyof Cell]?: Cell[Key] | undefined },
  ): void {
    const cell = cellAt(this.sheet(id), row, column)
    this.setCell(id, row, column, { ...cell, ...patch } as Cell)
  }

  setFacts(id: number, patch: Partial<SheetFacts>): void {
    const sheet = this.sheet(id)
    if (patch.name !== undefined && patch.name !== sheet.facts.name) this.checkName(patch.name, id)
    const renamed = patch.name !== undefined && patch.name !== sheet.facts.name ? sheet.facts.name : undefined
    sheet.facts = { ...sheet.facts, ...patch }
    this.checkSize()
    this.dirty.sheets.add(id)
    if (this.kinds.size === 0) this.kinds.add('OTHER')
    if (renamed !== undefined && patch.name !== undefined) this.renameInFormulas(renamed, patch.name)
  }

  setWorkbook(patch: Partial<WorkbookFacts>): void {
    this.workbook.facts = { ...this.workbook.facts, ...patch }
    this.dirty.facts = true
    if (this.kinds.size === 0) this.kinds.add('OTHER')
  }

  /** At a place from 0; answers the new sheet's id. */
  insertSheet(
    facts: Omit<SheetFacts, 'id' | 'name'> & { readonly name?: string | undefined },
    at: number,
    cells: Cells = new Map(),
  ): number {
    const ids = this.workbook.sheets.map((sheet) => sheet.facts.id)
    const id = Math.max(-1, ...ids) + 1
    const name = facts.name ?? this.freeName()
    this.checkName(name, id)
    this.workbook.sheets.splice(Math.min(at, ids.length), 0, { facts: { ...facts, id, name }, cells })
    for (const line of cells.values())
      for (const cell of line.values()) this.note('cells', '', contentOf(cell))
    this.checkSize()
    this.dirty.order = true
    this.dirty.whole.add(id)
    this.kinds.add('INSERT_GRID')
    return id
  }

  removeSheet(id: number): void {
    const { workbook } = this
    const sheet = this.sheet(id)
    if (workbook.sheets.length === 1) throw invalid("You can't remove all the sheets in a document.")
    if (!workbook.sheets.some(({ facts }) => facts.id !== id && !facts.isHidden))
      throw invalid("You can't remove all the visible sheets in a document.")
    for (const line of sheet.cells.values())
      for (const cell of line.values()) this.note('cells', contentOf(cell), '')
    workbook.sheets = workbook.sheets.filter((one) => one !== sheet)
    this.setWorkbook({
      names: workbook.facts.names.filter((named) => named.sheet !== id),
      metadata: workbook.facts.metadata.filter((one) => one.sheet !== id),
    })
    this.dirty.order = true
    this.kinds.add('REMOVE_GRID')
  }

  moveSheet(id: number, to: number): void {
    const sheet = this.sheet(id)
    const others = this.workbook.sheets.filter((one) => one !== sheet)
    others.splice(to, 0, sheet)
    this.workbook.sheets = others
    this.dirty.order = true
    this.kinds.add('OTHER')
  }

  /** Rows or columns come in before `at`; where `by` is negative they go out from `at` on. */
  shift(id: number, dimension: 'rows' | 'columns', at: number, by: number): void {
    const sheet = this.sheet(id)
    const { facts } = sheet
    const count = facts[dimension]
    const what = dimension === 'rows' ? 'rows' : 'columns'
    if (at < 1 || at > count + 1 || (by < 0 && at - by - 1 > count))
      throw invalid(`Those ${what} are out of bounds.`)
    if (by < 0 && -by >= count) throw invalid(`You can't delete all the ${what} on the sheet.`)
    if (by < 0) this.noteGone(sheet, dimension, at, -by)
    sheet.cells = shiftedLines(sheet.cells, dimension, at, by)
    const area = (one: Area) => shiftedArea(one, dimension, at, by)
    const areas = <T extends { readonly area: Area | null }>(list: readonly T[]): T[] =>
      list.flatMap((one) => {
        const moved = one.area === null ? null : area(one.area)
        return moved === undefined ? [] : [{ ...one, area: moved }]
      })
    const sizes = dimension === 'rows' ? 'heights' : 'widths'
    const hidden = dimension === 'rows' ? 'hiddenRows' : 'hiddenColumns'
    const move = (line: number) => (line < at ? line : by < 0 && line < at - by ? undefined : line + by)
    sheet.facts = {
      ...facts,
      [dimension]: count + by,
      [sizes]: Object.fromEntries(
        Object.entries(facts[sizes]).flatMap(([line, size]) => {
          const to = move(Number(line))
          return to === undefined ? [] : [[to, size]]
        }),
      ),
      [hidden]: facts[hidden].flatMap((line) => move(line) ?? []),
      merges: facts.merges.flatMap((one) => area(one) ?? []),
      protections: areas(facts.protections),
      bandings: areas(facts.bandings),
      filter: facts.filter && (areas([facts.filter])[0] ?? null),
      formatRules: facts.formatRules.map((rule) => ({
        ...rule,
        areas: rule.areas.flatMap((one) => area(one) ?? []),
      })),
      images: facts.images.map((image) => {
        const key = dimension === 'rows' ? 'row' : 'column'
        return { ...image, [key]: move(image[key]) ?? at }
      }),
    }
    this.checkSize()
    const key = dimension === 'rows' ? 'row' : 'column'
    this.setWorkbook({
      names: this.workbook.facts.names.flatMap((named) => {
        if (named.sheet !== id) return [named]
        const moved = area(named.area)
        return moved ? [{ ...named, area: moved }] : []
      }),
      metadata: this.workbook.facts.metadata.flatMap((one) => {
        const line = one[key]
        if (one.sheet !== id || line === null) return [one]
        const to = move(line)
        return to === undefined ? [] : [{ ...one, [key]: to }]
      }),
    })
    this.shiftFormulas({ sheet: sheet.facts.name, dimension, at, by })
    this.dirty.sheets.add(id)
    this.dirty.whole.add(id)
    this.kinds.delete('OTHER')
    this.kinds.add(
      dimension === 'rows'
        ? by > 0
          ? 'INSERT_ROW'
          : 'REMOVE_ROW'
        : by > 0
          ? 'INSERT_COLUMN'
          : 'REMOVE_COLUMN',
    )
  }

  /** Adds what is stored instead of what was there to what the ledger will tell. */
  note(where: string, old: string, next: string): void {
    if (old === next) return
    const written = this.written.get(where) ?? { where, stored: [], deleted: 0 }
    if (next !== '') written.stored.push(next)
    written.deleted += Buffer.byteLength(old)
    this.written.set(where, written)
  }

  private noteGone(sheet: SheetData, dimension: 'rows' | 'columns', at: number, count: number): void {
    for (const [row, line] of sheet.cells)
      for (const [column, cell] of line) {
        const index = dimension === 'rows' ? row : column
        if (index >= at && index < at + count) this.note('cells', contentOf(cell), '')
      }
  }

  private shiftFormulas(shift: Shift): void {
    this.eachFormula((formula, sheet) => shifted(formula, sheet.facts.name, shift))
  }

  private renameInFormulas(old: string, next: string): void {
    const said = (name: string) => `'${name.replaceAll("'", "''")}'!`
    this.eachFormula((formula) =>
      formula
        .replaceAll(said(old), said(next))
        .replace(new RegExp(`(?<![\\w'.])${old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g'), () =>
          said(next),
        ),
    )
  }

  private eachFormula(change: (formula: string, sheet: SheetData) => string): void {
    for (const sheet of this.workbook.sheets)
      for (const [row, line] of sheet.cells)
        for (const [column, cell] of line) {
          if (cell.formula === undefined) continue
          const formula = change(cell.formula, sheet)
          if (formula === cell.formula) continue
          line.set(column, { ...cell, formula })
          const rows = this.dirty.rows.get(sheet.facts.id) ?? new Set()
          this.dirty.rows.set(sheet.facts.id, rows.add(row))
        }
  }

  private checkSize(): void {
    const cells = this.workbook.sheets.reduce((sum, { facts }) => sum + facts.rows * facts.columns, 0)
    if (cells > mostCells)
      throw invalid(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      )
  }

  private checkName(name: string, own: number): void {
    if (name === '' || name.length > 100) throw invalid('The name of a sheet has 1 to 100 characters.')
    if (
      this.workbook.sheets.some(
        ({ facts }) => facts.id !== own && facts.name.toLowerCase() === name.toLowerCase(),
      )
    )
      throw invalid(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }

  private freeName(): string {
    const taken = new Set(this.workbook.sheets.map(({ facts }) => facts.name.toLowerCase()))
    for (let number = this.workbook.sheets.length + 1; ; number += 1)
      if (!taken.has(`sheet${number}`)) return `Sheet${number}`
  }
}

/** What somebody wrote into a cell, as text. */
export function contentOf({ formula, value }: Cell): string {
  return formula ?? (value === undefined ? '' : String(value))
}
