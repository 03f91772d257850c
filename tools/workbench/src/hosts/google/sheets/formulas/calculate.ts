import { areaOf, parseA1 } from '../areas.ts'
import {
  type Area,
  type Cell,
  type CustomResult,
  cellAt,
  lastFilled,
  type SheetData,
  type Workbook,
} from '../model.ts'
import { dateOf } from '../serial.ts'
import { isDatePattern } from '../shown.ts'
import { datesIn, plainOf } from './custom-value.ts'
import { evaluate, type Sight } from './evaluate.ts'
import { formatOf } from './format-of.ts'
import { parseFormula } from './parse-formula.ts'
import {
  type Computed,
  errors,
  type Handed,
  isMatrix,
  isTrouble,
  type Scalar,
  single,
  UnknownFunction,
} from './values.ts'

/** A call, in a cell's formula, of a function that only a project can have. */
export interface CustomCall {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly name: string
  readonly args: readonly Handed[]
  /** The same for the same arguments. */
  readonly key: string
}

/** All values of a workbook as it is, worked out once. */
export interface Calculated {
  value(sheet: SheetData, row: number, column: number): Scalar
  /** The pattern that a cell is shown by: its own, or what its formula brings. */
  format(sheet: SheetData, row: number, column: number): string | undefined
  /** How far down and right lists from formulas reach. */
  reach(sheet: SheetData): { readonly row: number; readonly column: number }
  readonly custom: readonly CustomCall[]
  readonly loads: readonly Load[]
}

/** An address that a cell's formula has Google's servers load. */
export interface Load {
  readonly sheet: number
  readonly row: number
  readonly url: string
}

/** How often lists that change what others see are worked out again. */
const mostRounds = 4
const mostCells = 2_000_000

export function calculate(workbook: Workbook, now: () => number): Calculated {
  let spilled = new Map<SheetData, Map<number, Map<number, Scalar>>>()
  let round: Round | undefined
  for (let count = 0; count < mostRounds; count += 1) {
    round = runRound(workbook, now, spilled)
    if (sameSpill(spilled, round.spilled)) break
    spilled = round.spilled
  }
  const { value, format, custom, loads } = round as Round
  return {
    value,
    format,
    custom,
    loads,
    reach(sheet) {
      let { row, column } = lastFilled(sheet)
      for (const [at, line] of spilled.get(sheet) ?? []) {
        row = Math.max(row, at)
        for (const index of line.keys()) column = Math.max(column, index)
      }
      return { row, column }
    },
  }
}

type Given = Extract<CustomResult, { value: unknown }>['value']
type Spilled = Map<SheetData, Map<number, Map<number, Scalar>>>
interface Round {
  readonly value: Calculated['value']
  readonly format: Calculated['format']
  readonly custom: CustomCall[]
  readonly loads: Load[]
  readonly spilled: Spilled
}

function runRound(workbook: Workbook, now: () => number, before: Spilled): Round {
  const known = new Map<Cell, Scalar>()
  const underWay = new Set<Cell>()
  const custom: CustomCall[] = []
  const loads: Load[] = []
  const spilled: Spilled = new Map()
  const formats = new Map<Cell, string | undefined>()
  /** The patterns of dates that projects' functions gave, by sheet, row and column. */
  const dates = new Map<string, string>()
  const given = new Map<Cell, { readonly plain: Computed; readonly value: Given }>()
  const lasts = new Map<SheetData, { readonly row: number; readonly column: number }>()
  // Looked for once a round: each formula that names an area asks.
  const lastOf = (sheet: SheetData) => {
    const known = lasts.get(sheet) ?? lastFilled(sheet)
    lasts.set(sheet, known)
    return known
  }

  const value = (sheet: SheetData, row: number, column: number): Scalar => {
    const cell = cellAt(sheet, row, column)
    if (cell.formula === undefined)
      return cell.value !== undefined && cell.value !== ''
        ? cell.value
        : (before.get(sheet)?.get(row)?.get(column) ?? cell.value ?? null)
    const ready = known.get(cell)
    if (ready !== undefined) return ready
    if (underWay.has(cell)) return errors.ref('Circular dependency detected.')
    underWay.add(cell)
    const result = resultOf(sheet, cell, row, column)
    underWay.delete(cell)
    const top = single(result)
    const from = given.get(cell)
    if (from?.plain === result)
      for (const { down, right, pattern } of datesIn(from.value))
        dates.set(placeOf(sheet, row + down, column + right), pattern)
    if (isMatrix(result)) spill(sheet, row, column, result)
    known.set(cell, top)
    return top
  }

  const resultOf = (sheet: SheetData, cell: Cell, row: number, column: number): Computed => {
    const tree = parseFormula(cell.formula ?? '')
    if (!tree) return errors.error('Formula parse error.')
    return evaluate(tree, sightFrom(sheet, cell, row, column))
  }

  const spill = (sheet: SheetData, row: number, column: number, matrix: readonly (readonly Scalar[])[]) => {
    const lines = spilled.get(sheet) ?? new Map<number, Map<number, Scalar>>()
    spilled.set(sheet, lines)
    matrix.forEach((items, down) => {
      items.forEach((item, right) => {
        if (down === 0 && right === 0) return
        const line = lines.get(row + down) ?? new Map<number, Scalar>()
        lines.set(row + down, line)
        line.set(column + right, item)
      })
    })
  }

  const findFrom = (sheet: SheetData, reference: string): { sheet: SheetData; area: Area } | undefined => {
    const a1 = parseA1(reference)
    if (a1) {
      const there = a1.sheet === null ? sheet : workbook.sheets.find(({ facts }) => facts.name === a1.sheet)
      return there && { sheet: there, area: areaOf(a1, there.facts) }
    }
    const named = workbook.facts.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase())
    const there = workbook.sheets.find(({ facts }) => facts.id === named?.sheet)
    return named && there && { sheet: there, area: named.area }
  }

  const format = (sheet: SheetData, row: number, column: number): string | undefined => {
    const cell = cellAt(sheet, row, column)
    if (cell.format !== undefined) return cell.format
    const date = dates.get(placeOf(sheet, row, column))
    if (date !== undefined || cell.formula === undefined || formats.has(cell))
      return date ?? formats.get(cell)
    // Who names itself ends here.
    formats.set(cell, undefined)
    const tree = parseFormula(cell.formula)
    const found = tree && formatOf(tree, (reference) => formatFrom(sheet, reference))
    formats.set(cell, found)
    return found
  }

  /** The format of the first cell of an area that has one, in its first column. */
  const formatFrom = (sheet: SheetData, reference: string): string | undefined => {
    const found = findFrom(sheet, reference)
    if (!found) return undefined
    const { row, rows, column } = found.area
    const last = Math.min(row + rows - 1, Math.max(row, lastOf(found.sheet).row))
    for (let at = row; at <= last; at += 1) {
      const pattern = format(found.sheet, at, column)
      if (pattern !== undefined) return pattern
    }
    return undefined
  }

  const sightFrom = (sheet: SheetData, cell: Cell, row: number, column: number): Sight => {
    const find = (reference: string) => findFrom(sheet, reference)
    return {
      here: { row, column },
      now,
      handed(node, value) {
        const at = node.type === 'ReferenceIdentifier' ? find(node.value) : undefined
        const isDate = (down: number, right: number) =>
          isDatePattern(
            at
              ? format(at.sheet, at.area.row + down, at.area.column + right)
              : formatOf(node, (reference) => formatFrom(sheet, reference)),
          )
        const one = (item: Scalar, down: number, right: number) =>
          typeof item === 'number' && isDate(down, right) ? dateOf(item, workbook.facts.timeZone) : item
        return isMatrix(value)
          ? value.map((line, down) => line.map((item, right) => one(item, down, right)))
          : one(value, 0, 0)
      },
      custom(name, args) {
        // An argument that is still to be worked out is waited for.
        const waiting = args.find((arg) => arg instanceof UnknownFunction)
        if (waiting) return waiting
        const key = `${name}${JSON.stringify(args)}`
        const kept = cell.custom?.find((one) => one.key === key)
        if (kept && 'failed' in kept) return errors.error(kept.failed)
        if (kept) {
          const plain = plainOf(kept.value)
          given.set(cell, { plain, value: kept.value })
          return plain
        }
        custom.push({ sheet: sheet.facts.id, row, column, name, args, key })
        return new UnknownFunction(name)
      },
      load: (url) => void loads.push({ sheet: sheet.facts.id, row, url }),
      corner: (reference) => find(reference)?.area,
      values(reference) {
        const found = find(reference)
        if (!found)
          return parseA1(reference) ? errors.ref() : errors.name(`Unknown range name: '${reference}'.`)
        const { area } = found
        if (area.rows === 1 && area.columns === 1) return value(found.sheet, area.row, area.column)
        // Beyond what is filled all cells are empty, so whole columns cost no more than their content.
        const last = lastOf(found.sheet)
        const bounded = /:[A-Za-z]+$|:\d+$/.test(reference)
        const rows = bounded ? Math.max(1, Math.min(area.rows, last.row - area.row + 1)) : area.rows
        const columns = bounded
          ? Math.max(1, Math.min(area.columns, last.column - area.column + 1))
          : area.columns
        if (rows * columns > mostCells) return errors.error('The range is too large.')
        return Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, right) =>
            value(found.sheet, area.row + down, area.column + right),
          ),
        )
      },
    }
  }

  for (const sheet of workbook.sheets)
    for (const [row, line] of sheet.cells)
      for (const [column, cell] of line) if (cell.formula !== undefined) value(sheet, row, column)
  return { value, format, custom, loads, spilled }
}

const placeOf = ({ facts }: SheetData, row: number, column: number) => `${facts.id} ${row} ${column}`

function sameSpill(a: Spilled, b: Spilled): boolean {
  const text = (spilled: Spilled) =>
    JSON.stringify(
      [...spilled].map(([sheet, lines]) => [
        sheet.facts.id,
        [...lines].map(([row, line]) => [
          row,
          [...line].map(([at, item]) => [at, isTrouble(item) ? String(item) : item]),
        ]),
      ]),
    )
  return text(a) === text(b)
}
