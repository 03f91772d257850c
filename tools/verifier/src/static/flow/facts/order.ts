import type { Place } from '../../../place.ts'

/** Places in the order in which they stand. */
export const byPlace = (a: Place, b: Place): number =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column

/** Texts in one order on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
