import { integer, type Row } from '../../../store/rows.ts'

/** A numeric id as Confluence shows it: a string of digits. */
export function id(row: Row, column = 'id'): string {
  return String(integer(row, column))
}

/** A numeric id, or null. */
export function optionalId(row: Row, column: string): string | null {
  return row[column] === null ? null : id(row, column)
}

/** An id from outside as the number the tables hold; -1, which matches no row, where it is none. */
export function idNumber(value: string): number {
  return /^\d{1,15}$/.test(value) ? Number(value) : -1
}
