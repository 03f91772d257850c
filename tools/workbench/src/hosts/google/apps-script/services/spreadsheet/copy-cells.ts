import type { WorkbookEdit } from '../../../sheets/edit.ts'
import { copied } from '../../../sheets/formulas/shift-formula.ts'
import { type Area, type Cell, type CellValue, cellAt } from '../../../sheets/model.ts'
import { columnsOf, rowsOf } from './range-cells.ts'

/** What of the cells is copied. */
export type What = 'all' | 'values' | 'format' | 'formula' | 'rules'

/** Copies cells over others, again and again where there is more room than they take; formulas move along. */
export function copyCells(
  edit: WorkbookEdit,
  from: { readonly sheet: number; readonly area: Area },
  to: { readonly sheet: number; readonly area: Area },
  {
    what = 'all',
    isTransposed = false,
    valueAt,
  }: {
    readonly what?: What
    readonly isTransposed?: boolean
    /** The computed value of a cell of the source. */
    readonly valueAt: (row: number, column: number) => CellValue | null
  },
): Area {
  const source = edit.sheet(from.sheet)
  const taken = rowsOf(from.area).map((row) =>
    columnsOf(from.area).map((column) => ({
      cell: cellAt(source, row, column),
      row,
      column,
      value: what === 'values' ? valueAt(row, column) : null,
    })),
  )
  const block = isTransposed ? (taken[0] ?? []).map((_, column) => taken.map((line) => line[column])) : taken
  const height = block.length
  const width = block[0]?.length ?? 0
  const area: Area = {
    ...to.area,
    rows: Math.max(1, Math.floor(to.area.rows / height)) * height,
    columns: Math.max(1, Math.floor(to.area.columns / width)) * width,
  }
  const { facts } = edit.sheet(to.sheet)
  edit.setFacts(to.sheet, {
    rows: Math.max(facts.rows, area.row + area.rows - 1),
    columns: Math.max(facts.columns, area.column + area.columns - 1),
  })
  const target = edit.sheet(to.sheet)
  for (const row of rowsOf(area))
    for (const column of columnsOf(area)) {
      const one = block[(row - area.row) % height]?.[(column - area.column) % width]
      if (!one) continue
      const old = cellAt(target, row, column)
      edit.setCell(to.sheet, row, column, pasted(one, old, what, { row, column }))
    }
  return area
}

function pasted(
  { cell, row, column, value }: { cell: Cell; row: number; column: number; value: CellValue | null },
  old: Cell,
  what: What,
  at: { row: number; column: number },
): Cell {
  const formula = cell.formula === undefined ? undefined : copied(cell.formula, { row, column }, at)
  const { custom: _, ...rest } = cell
  const { value: __, formula: ___, runs: ____, custom: _____, ...kept } = old
  if (what === 'all') return { ...rest, ...(formula !== undefined && { formula }) }
  if (what === 'values') return { ...kept, ...(value !== null && { value }) }
  if (what === 'format') {
    const { format: _f, look: _l, ...content } = old
    return { ...content, ...(cell.format && { format: cell.format }), ...(cell.look && { look: cell.look }) }
  }
  if (what === 'rules') {
    const { rule: _r, ...content } = old
    return { ...content, ...(cell.rule && { rule: cell.rule }) }
  }
  return {
    ...kept,
    ...(formula === undefined ? cell.value !== undefined && { value: cell.value } : { formula }),
  }
}
