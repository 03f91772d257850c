import type { CellValue } from '../model.ts'

/** An error that a cell shows: `#DIV/0!`. */
export class FormulaError {
  constructor(
    readonly code: string,
    /** What is wrong, in words. */
    readonly message = '',
  ) {}
}

/** A name that no function of ours has: a project's own function, or none at all. */
export class UnknownFunction {
  constructor(readonly name: string) {}
}

/** A function that Google has and the workbench hasn't. */
export class NotBuilt {
  constructor(readonly name: string) {}
}

export type Trouble = FormulaError | UnknownFunction | NotBuilt
export type Scalar = CellValue | null | Trouble
export type Matrix = readonly (readonly Scalar[])[]
/** What a formula comes to. */
export type Computed = Scalar | Matrix
/** What a project's function is given: what is shown as a date is a Date, else as it was computed. */
export type Handed = Computed | Date | readonly (readonly (Scalar | Date)[])[]

export function isTrouble(value: unknown): value is Trouble {
  return value instanceof FormulaError || value instanceof UnknownFunction || value instanceof NotBuilt
}

export function isMatrix(value: Computed): value is Matrix {
  return Array.isArray(value)
}

/** The first of a list, for where one value is wanted. */
export function single(value: Computed): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value
}

export const errors = {
  value: (message = '') => new FormulaError('#VALUE!', message),
  ref: (message = '') => new FormulaError('#REF!', message),
  name: (message = '') => new FormulaError('#NAME?', message),
  divided: () => new FormulaError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.'),
  number: (message = '') => new FormulaError('#NUM!', message),
  error: (message = '') => new FormulaError('#ERROR!', message),
} as const
