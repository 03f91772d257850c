import type { Data } from '../finding.ts'
import type { Place } from '../place.ts'

/** By code units: the same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Placed {
  readonly code: string
  readonly at: Place | undefined
  readonly data: Data
}

/** By file, line and column; what has no place comes first; then by code and data. */
export function byPlace(a: Placed, b: Placed): number {
  return (
    byText(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
    byText(a.code, b.code) ||
    byText(JSON.stringify(a.data), JSON.stringify(b.data))
  )
}
