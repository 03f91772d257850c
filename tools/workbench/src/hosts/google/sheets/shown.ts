import { format, isDateFormat, isTextFormat } from 'numfmt'
import type { CellValue } from './model.ts'

/** A value as a cell shows it. Number formats are numfmt's, which has Excel's and most of Google's patterns. */
export function shown(value: CellValue | null | undefined, pattern: string | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string' && (pattern === undefined || !pattern.includes('@'))) return value
  if (pattern === undefined || isTextFormat(pattern)) return plain(value)
  try {
    return format(pattern, value, { throws: true })
  } catch {
    // A pattern that numfmt can't read: the value is shown as it is.
    return plain(value)
  }
}

/** 15 digits are what a cell keeps of a number. */
function plain(value: CellValue): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))).toUpperCase() : String(value)
}

export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && isDateFormat(pattern)
}
