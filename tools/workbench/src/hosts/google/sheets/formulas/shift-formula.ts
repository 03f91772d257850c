import {
  parseA1Ref,
  stringifyA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx'
import { columnName } from '../areas.ts'

/** A formula as it reads when it is copied from one cell to another: what isn't locked moves along. */
export function copied(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula
  return fromR1C1(toR1C1(formula, from), to)
}

export function toR1C1(formula: string, { row, column }: { row: number; column: number }): string {
  return translateFormulaToR1C1(formula, `${columnName(column)}${row}`, { allowTernary: true })
}

export function fromR1C1(formula: string, { row, column }: { row: number; column: number }): string {
  return translateFormulaToA1(formula, `${columnName(column)}${row}`, { allowTernary: true })
}

/** Rows or columns that came in before `at`, or, where `by` is negative, that went out from `at` on. */
export interface Shift {
  readonly sheet: string
  readonly dimension: 'rows' | 'columns'
  readonly at: number
  readonly by: number
}

/** A formula, standing in the sheet `own`, after rows or columns came or went: it goes on to name the same cells. */
export function shifted(formula: string, own: string, { sheet, dimension, at, by }: Shift): string {
  let isChanged = false
  const tokens = tokenize(formula, { allowTernary: true, mergeRefs: true }).map((token) => {
    if (!token.type.startsWith('range')) return token.value
    const parsed = parseA1Ref(token.value, { allowNamed: false, allowTernary: true })
    if (!parsed || !('range' in parsed) || !parsed.range || (parsed.context?.at(-1) ?? own) !== sheet)
      return token.value
    const { range } = parsed
    const [from, to] = dimension === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const)
    const first = range[from] ?? null
    const last = range[to] ?? null
    const moved = movedSpan(first, last, at - 1, by)
    if (moved === undefined) {
      isChanged = true
      return '#REF!'
    }
    if (moved[0] === first && moved[1] === last) return token.value
    isChanged = true
    return stringifyA1Ref({ ...parsed, range: { ...range, [from]: moved[0], [to]: moved[1] } } as Parameters<
      typeof stringifyA1Ref
    >[0])
  })
  return isChanged ? tokens.join('') : formula
}

/** Where a stretch from `first` to `last`, open where one is null, is after `by` places came (or went) at `at`; undefined: gone. */
export function movedSpan(
  first: number | null,
  last: number | null,
  at: number,
  by: number,
): readonly [number | null, number | null] | undefined {
  if (by >= 0) {
    const move = (one: number | null) => (one !== null && one >= at ? one + by : one)
    return [move(first), move(last)]
  }
  const end = at - by
  if (first !== null && last !== null && first >= at && last < end) return undefined
  const start = first === null ? null : first >= end ? first + by : Math.min(first, at)
  const stop = last === null ? null : last >= end ? last + by : last >= at ? at - 1 : last
  return [start, stop]
}
