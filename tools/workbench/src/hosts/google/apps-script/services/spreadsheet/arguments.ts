import { parseA1 } from '../../../sheets/areas.ts'
import type { Area, SheetFacts } from '../../../sheets/model.ts'
import { exception } from '../../bridge/exception.ts'
import { EnumValue } from '../../bridge/host-object.ts'

/** Google's words for cells that aren't there, as seen in many reports (2026-11). */
export const outside = 'The coordinates of the range are outside the dimensions of the sheet.'

/** The area that `getRange(row, column, rows, columns)` means. */
export function areaFrom(args: readonly unknown[]): Area {
  const [row = 0, column = 0, height = 1, width = 1] = args.map((arg) => Math.trunc(Number(arg)))
  if (row < 1) throw exception('The starting row of the range is too small.')
  if (column < 1) throw exception('The starting column of the range is too small.')
  if (height < 1) throw exception('The number of rows in the range must be at least 1.')
  if (width < 1) throw exception('The number of columns in the range must be at least 1.')
  return { row, column, rows: height, columns: width }
}

/** An area that can be; a sheet may be too small for it, which is said when it is read. */
export function checked(area: Area): Area {
  if (area.row < 1 || area.column < 1) throw exception(outside)
  if (area.rows < 1 || area.columns < 1) throw exception('Range not found')
  return area
}

/** How large a sheet must be to have an area; undefined where it is. */
export function growth(
  { row, column, rows, columns }: Area,
  facts: SheetFacts,
): Pick<SheetFacts, 'rows' | 'columns'> | undefined {
  const wanted = {
    rows: Math.max(facts.rows, row + rows - 1),
    columns: Math.max(facts.columns, column + columns - 1),
  }
  return wanted.rows > facts.rows || wanted.columns > facts.columns ? wanted : undefined
}

/** A notation that has its corners the wrong way round means the same cells. */
export function readA1(text: string): ReturnType<typeof parseA1> {
  return parseA1(text.replaceAll('$', ''))
}

/** The rows of a list for a range of this size, or Google's complaint. */
export function gridOf(given: unknown, { rows, columns }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) throw exception('Cannot convert the value to Object[][].')
  if (given.length !== rows)
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
    )
  for (const line of given as unknown[]) {
    const width = Array.isArray(line) ? line.length : 0
    if (!Array.isArray(line)) throw exception('Cannot convert the value to Object[][].')
    if (width !== columns)
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${columns}.`,
      )
  }
  return given as unknown[][]
}

export function nameOf(value: unknown): string {
  return value instanceof EnumValue ? value.name : String(value)
}

/** The mail address that is given as text or as a user. */
export function emailOf(user: unknown): string {
  if (typeof user === 'object' && user !== null && 'getEmail' in user && typeof user.getEmail === 'function')
    return String(user.getEmail())
  return String(user)
}
