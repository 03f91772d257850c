import { parseA1Ref, toCol } from '@borgar/fx'
import type { Area } from './model.ts'

/** `A1:B2` as it is written; a part that isn't bounded is null. */
export interface A1 {
  readonly sheet: string | null
  readonly row: number | null
  readonly column: number | null
  readonly lastRow: number | null
  readonly lastColumn: number | null
}

/** Reads A1 notation, with the name of a sheet or without; undefined for anything else. */
export function parseA1(text: string): A1 | undefined {
  const parsed = parseA1Ref(text.trim(), { allowNamed: false, allowTernary: true })
  if (!parsed || !('range' in parsed) || !parsed.range) return undefined
  const { range, context = [] } = parsed
  const plus = (one: number | null | undefined) => (typeof one === 'number' ? one + 1 : null)
  return {
    sheet: context.at(-1) ?? null,
    row: plus(range.top),
    column: plus(range.left),
    lastRow: plus(range.bottom),
    lastColumn: plus(range.right),
  }
}

/** The cells that a notation means in a sheet of a size. */
export function areaOf(a1: A1, { rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  const row = a1.row ?? 1
  const column = a1.column ?? 1
  return {
    row,
    column,
    rows: (a1.lastRow ?? rows) - row + 1,
    columns: (a1.lastColumn ?? columns) - column + 1,
  }
}

export function toA1({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row}`
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows - 1}`
}

/** 27 -> `AA` */
export function columnName(column: number): string {
  return toCol(column - 1)
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  )
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  )
}
