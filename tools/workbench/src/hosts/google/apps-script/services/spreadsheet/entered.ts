import { keeps, typed } from '../../../sheets/input.ts'
import type { Cell } from '../../../sheets/model.ts'
import { serialOf } from '../../../sheets/serial.ts'
import { exception, NotBuiltError } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { refusalOf } from './data-validation.ts'
import { RichTextValue } from './rich-text.ts'

/** A cell after a script has set its value: texts are read as if they were typed. */
export function entered(value: unknown, old: Cell, zone: string): Cell {
  const { value: _, formula: __, runs: ___, custom: ____, ...kept } = old
  const next = { ...kept, ...contentFor(value, kept, zone) }
  const refusal = old.rule && next.formula === undefined ? refusalOf(old.rule, next.value ?? null) : null
  if (refusal !== null) throw exception(`The data you entered ${refusal}`)
  return next
}

function contentFor(value: unknown, old: Cell, zone: string): Cell {
  if (value === null || value === undefined || value === '') return {}
  if (value instanceof Date) {
    const serial = serialOf(value, zone)
    const format = Number.isInteger(serial) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss'
    return keeps(old.format, format) ? { value: serial } : { value: serial, format }
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' }
  if (typeof value === 'boolean') return { value }
  if (value instanceof RichTextValue) return { value: value.text, runs: value.runs }
  if (value instanceof HostObject)
    throw new NotBuiltError(`SpreadsheetApp.Range.setValue with a ${value.className}`)
  // Google writes what an object or a list says of itself, as Java does.
  return typeof value === 'string'
    ? typed(value, old)
    : { value: Array.isArray(value) ? '[Ljava.lang.Object;' : JSON.stringify(value) }
}
