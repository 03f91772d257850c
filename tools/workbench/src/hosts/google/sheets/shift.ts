import { movedSpan } from './formulas/shift-formula.ts'
import type { Area, Cell, Cells } from './model.ts'

/** An area after rows or columns came in before `at`, or went out from it on; undefined where nothing of it is left. */
export function shiftedArea(
  area: Area,
  dimension: 'rows' | 'columns',
  at: number,
  by: number,
): Area | undefined {
  const key = dimension === 'rows' ? 'row' : 'column'
  const moved = movedSpan(area[key], area[key] + area[dimension] - 1, at, by)
  if (!moved) return undefined
  const [first, last] = moved as [number, number]
  return { ...area, [key]: first, [dimension]: last - first + 1 }
}

export function shiftedLines(cells: Cells, dimension: 'rows' | 'columns', at: number, by: number): Cells {
  const move = (line: number) => (line < at ? line : by < 0 && line < at - by ? undefined : line + by)
  if (dimension === 'columns')
    return new Map(
      [...cells].map(([row, line]) => {
        const moved = [...line].flatMap(([column, cell]): [number, Cell][] => {
          const to = move(column)
          return to === undefined ? [] : [[to, cell]]
        })
        return [row, new Map(moved)]
      }),
    )
  return new Map(
    [...cells].flatMap(([row, line]): [number, Map<number, Cell>][] => {
      const to = move(row)
      return to === undefined ? [] : [[to, line]]
    }),
  )
}
