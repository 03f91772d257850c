import { isDateFormat, isTextFormat, parseValue } from 'numfmt'
import type { Cell, CellValue } from './model.ts'

/** The patterns that input brings with it, by the number under which spreadsheets know them; en-US as in a new file. */
const patterns: Readonly<Record<number, string>> = {
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0',
  6: '"$"#,##0',
  7: '"$"#,##0.00',
  8: '"$"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'M/d/yyyy',
  15: 'd-mmm-yyyy',
  16: 'd-mmm',
  17: 'mmm-yyyy',
  18: 'h:mm am/pm',
  19: 'h:mm:ss am/pm',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'M/d/yyyy H:mm:ss',
}

/** What a cell becomes when this text is typed into it: a formula, a number, a date, a truth value or a text. */
export function typed(text: string, old: Cell): Pick<Cell, 'value' | 'formula' | 'format'> {
  if (old.format !== undefined && isTextFormat(old.format)) return { value: text }
  if (text.startsWith("'")) return { value: text.slice(1) }
  if (text.length > 1 && text.startsWith('=')) return { formula: text }
  // numfmt doesn't know a number with spaces around it, and a date in letters may stand in any text.
  const parsed = /\d|^(?:true|false)$/i.test(text) ? parseValue(text.trim()) : undefined
  if (!parsed) return { value: text }
  const { value, formatId } = parsed as { value: CellValue; formatId?: number }
  const format = formatId === undefined ? undefined : patterns[formatId]
  return format === undefined || keeps(old.format, format) ? { value } : { value, format }
}

/** A cell that has a format of its own keeps it, unless a date comes into one for numbers. */
export function keeps(old: string | undefined, next: string): boolean {
  return old !== undefined && (isDateFormat(old) || !isDateFormat(next))
}
