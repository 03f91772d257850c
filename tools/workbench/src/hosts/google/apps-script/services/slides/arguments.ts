import { exception } from '../../bridge/exception.ts'
import { EnumValue, enumValue } from '../../bridge/host-object.ts'

/** The name of an enum's member among a call's arguments. */
export function nameOf(value: unknown): string {
  return value instanceof EnumValue ? value.name : String(value)
}

export function slidesEnum(type: string, name: string): EnumValue {
  return enumValue(`Slides.${type}`, name)
}

/** A finite number among a call's arguments. */
export function numberOf(value: unknown, name: string): number {
  const number = Number(value)
  if (Number.isFinite(number)) return number
  throw exception(`Invalid argument: ${name}`)
}

export function sizeOf(value: unknown, name: string): number {
  const size = numberOf(value, name)
  if (size > 0) return size
  throw exception(`Invalid argument: ${name}`)
}

/** An index from 0 up to but without `end`. */
export function indexOf(value: unknown, end: number, name = 'index'): number {
  const index = Number(value)
  if (Number.isInteger(index) && index >= 0 && index < end) return index
  throw exception(`Invalid argument: ${name}`)
}
