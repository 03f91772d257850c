import * as formulajs from '@formulajs/formulajs'
import type { CellValue } from '../model.ts'
import { order, textOf } from './operators.ts'
import {
  type Computed,
  errors,
  FormulaError,
  isMatrix,
  isTrouble,
  type Matrix,
  type Scalar,
  single,
} from './values.ts'

type Plain = (...args: readonly unknown[]) => unknown
const library = formulajs as unknown as Readonly<Record<string, unknown>>

/** Names that formulajs has otherwise than Google, or that mean something only with a sheet around them. */
const notItsOwn = new Set(['UNIQUE', 'SORT', 'ROW', 'COLUMN', 'TODAY', 'NOW', 'FORECAST', 'TEXT', 'utils'])

/** What Google has and the workbench hasn't: said so, instead of an unknown name. */
const notBuilt = new Set(
  `QUERY IMPORTRANGE IMPORTDATA IMPORTXML IMPORTHTML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE IMAGE
  SPARKLINE REGEXMATCH REGEXEXTRACT REGEXREPLACE GETPIVOTDATA LAMBDA LET MAP REDUCE SCAN BYROW BYCOL MAKEARRAY OFFSET
  XLOOKUP XMATCH SEQUENCE RANDARRAY FLATTEN SORTN TOCOL TOROW WRAPROWS WRAPCOLS CELL FORMULATEXT AI`.split(
    /\s+/,
  ),
)

/** Functions that give Google's servers an address to load, as their first argument. */
const loading = new Set(['IMAGE', 'IMPORTDATA', 'IMPORTFEED', 'IMPORTHTML', 'IMPORTXML'])

export function isLoading(name: string): boolean {
  return loading.has(name)
}

export function isNotBuilt(name: string): boolean {
  return notBuilt.has(name)
}

export function isBuilt(name: string): boolean {
  return Object.hasOwn(own, name) || (!notItsOwn.has(name) && typeof library[name] === 'function')
}

/** Calls a function that has all its values; the ones that choose what to look at are in evaluate.ts. */
export function callFunction(name: string, args: readonly Computed[]): Computed {
  const ours = Object.hasOwn(own, name) ? own[name] : undefined
  if (ours) return ours(args)
  const trouble = args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).find(isTrouble)
  if (trouble && !/^IS|^IFERROR$|^IFNA$|^COUNT/.test(name)) return trouble
  return computed((library[name] as Plain)(...args.map(passed)))
}

/** A cell alone is a value to formulajs, and an error one of its own. */
function passed(arg: Computed): unknown {
  if (isMatrix(arg)) return arg.map((line) => line.map(passed))
  if (arg instanceof FormulaError) return new Error(arg.code)
  return arg
}

function computed(value: unknown): Computed {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : errors.number()
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Date) return localSerial(value)
  if (Array.isArray(value))
    return value.every(Array.isArray)
      ? value.map((line: unknown[]) => line.map((item) => single(computed(item))))
      : [value.map((item) => single(computed(item)))]
  return value instanceof Error ? new FormulaError(value.message) : errors.value()
}

/** formulajs makes dates by the machine's clock on the wall. */
function localSerial(date: Date): Scalar {
  if (Number.isNaN(date.getTime())) return errors.number()
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  )
  return (wall - Date.UTC(1899, 11, 30)) / 86_400_000
}

const matrixOf = (arg: Computed | undefined): Matrix =>
  arg !== undefined && isMatrix(arg) ? arg : [[arg ?? null]]
const flat = (args: readonly Computed[]) => args.flatMap((arg) => matrixOf(arg).flat())
const plain = (value: Scalar): CellValue | null => (isTrouble(value) ? null : value)
const textAt = (args: readonly Computed[], at: number) => textOf(plain(single(args[at] ?? null)))
const none = new FormulaError('#N/A', 'No matches are found.')

/** Functions in Google's way, by their names. */
const own: Readonly<Record<string, (args: readonly Computed[]) => Computed>> = {
  UNIQUE([range]) {
    const seen = new Set<string>()
    return matrixOf(range).filter((line) => {
      const key = JSON.stringify(line)
      return seen.has(key) ? false : seen.add(key)
    })
  },
  SORT([range, column, ascending]) {
    const at = Number(single(column ?? 1)) - 1
    const sign = single(ascending ?? true) === false ? -1 : 1
    return [...matrixOf(range)].sort((a, b) => sign * order(plain(a[at] ?? null), plain(b[at] ?? null)))
  },
  FILTER([range, ...conditions]) {
    const kept = matrixOf(range).filter((_, index) =>
      conditions.every((one) => matrixOf(one)[index]?.[0] === true),
    )
    return kept.length > 0 ? kept : none
  },
  JOIN: ([by, ...parts]) =>
    flat(parts)
      .map(plain)
      .map(textOf)
      .join(textAt([by ?? ''], 0)),
  SPLIT(args) {
    const by = textAt(args, 1)
    const isEach = single(args[2] ?? true) !== false
    const parts = isEach
      ? textAt(args, 0).split(new RegExp(`[${by.replace(/[\]\\^-]/g, '\\$&')}]`))
      : textAt(args, 0).split(by)
    return [
      parts.filter((part) => part !== '').map((part) => (Number.isNaN(Number(part)) ? part : Number(part))),
    ]
  },
  HYPERLINK: (args) => (args.length > 1 ? single(args[1] ?? null) : textAt(args, 0)),
  ISBLANK: ([arg]) => single(arg ?? null) === null,
  COUNTA: (args) => flat(args).filter((value) => value !== null).length,
  COUNTUNIQUE: (args) => new Set(flat(args).filter((value) => value !== null)).size,
  CONCATENATE: (args) => flat(args).map(plain).map(textOf).join(''),
  DIVIDE: ([a, b]) =>
    Number(single(b ?? 0)) === 0 ? errors.divided() : Number(single(a ?? 0)) / Number(single(b ?? 1)),
  MULTIPLY: ([a, b]) => Number(single(a ?? 0)) * Number(single(b ?? 0)),
  ADD: ([a, b]) => Number(single(a ?? 0)) + Number(single(b ?? 0)),
  MINUS: ([a, b]) => Number(single(a ?? 0)) - Number(single(b ?? 0)),
  ISURL: (args) => /^(?:https?|ftp|mailto):\S+$/.test(textAt(args, 0)),
  ISEMAIL: (args) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(textAt(args, 0)),
}
