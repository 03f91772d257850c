import type { Catalogue } from './catalogue.ts'

/** How long something took, as coarsely as it is counted. */
export type DurationBucket = Catalogue['diagram_rendered']['parameters']['duration'][number]

const below: readonly (readonly [number, DurationBucket])[] = [
  [100, 'under_100ms'],
  [300, 'under_300ms'],
  [1000, 'under_1s'],
  [3000, 'under_3s'],
]

/** The bucket of a duration in milliseconds; one that a clock can't have meant (NaN) counts as the longest. */
export const durationBucket = (ms: number): DurationBucket =>
  below.find(([limit]) => ms < limit)?.[1] ?? 'over_3s'
