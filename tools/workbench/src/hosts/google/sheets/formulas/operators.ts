import type { CellValue } from '../model.ts'
import { errors, isTrouble, type Scalar } from './values.ts'

/** A value as a number: an empty cell is 0, a text that isn't a number an error. */
export function numberOf(value: Scalar): number | Scalar {
  if (value === null || value === '') return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') {
    const number = Number(value)
    return Number.isNaN(number)
      ? errors.value(`“${value}” is a text and cannot be coerced to a number.`)
      : number
  }
  return value
}

export function textOf(value: CellValue | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => Scalar>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? errors.divided() : a / b),
  '^': (a, b) => {
    const power = a ** b
    return Number.isFinite(power) ? power : errors.number()
  },
}

/** What two values come to under an operator. */
export function apply(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isTrouble(left)) return left
  if (isTrouble(right)) return right
  if (operator === '&') return textOf(left) + textOf(right)
  const calculate = arithmetic[operator]
  if (!calculate) return compared(operator, order(left, right))
  const a = numberOf(left)
  const b = numberOf(right)
  if (typeof a !== 'number') return a
  return typeof b === 'number' ? calculate(a, b) : b
}

function compared(operator: string, difference: number): Scalar {
  if (operator === '=') return difference === 0
  if (operator === '<>') return difference !== 0
  if (operator === '<') return difference < 0
  if (operator === '>') return difference > 0
  if (operator === '<=') return difference <= 0
  return operator === '>=' ? difference >= 0 : errors.error(`There is no operator ${operator}.`)
}

const ranks: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 }

/** Numbers come before texts, texts before truth values; an empty cell is whatever it is compared with. */
export function order(left: CellValue | null, right: CellValue | null): number {
  const a = left ?? blankLike(right)
  const b = right ?? blankLike(left)
  if (typeof a !== typeof b) return (ranks[typeof a] ?? 0) - (ranks[typeof b] ?? 0)
  if (typeof a === 'string') return a.toLowerCase().localeCompare(String(b).toLowerCase())
  return Number(a) - Number(b)
}

function blankLike(other: CellValue | null): CellValue {
  if (typeof other === 'string') return ''
  return typeof other === 'boolean' ? false : 0
}
