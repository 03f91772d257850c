import type { CustomResult, CustomValue } from '../model.ts'
import { datePattern, momentPattern } from './format-of.ts'
import type { Computed } from './values.ts'

type Given = Extract<CustomResult, { value: unknown }>['value']

/** What a project's function gave, as formulas see it: a date is its number. */
export function plainOf(given: Given): Computed {
  return Array.isArray(given)
    ? given.map((line: readonly CustomValue[]) => line.map(plain))
    : plain(given as CustomValue)
}

/** The dates in what a project's function gave, each with the pattern it is shown by. */
export function datesIn(
  given: Given,
): readonly { readonly down: number; readonly right: number; readonly pattern: string }[] {
  const lines: readonly (readonly CustomValue[])[] = Array.isArray(given) ? given : [[given as CustomValue]]
  return lines.flatMap((line, down) =>
    line.flatMap((item, right) =>
      isDate(item)
        ? [{ down, right, pattern: Number.isInteger(item.date) ? datePattern : momentPattern }]
        : [],
    ),
  )
}

function plain(item: CustomValue) {
  return isDate(item) ? item.date : item
}

function isDate(item: CustomValue): item is { readonly date: number } {
  return typeof item === 'object' && item !== null
}
