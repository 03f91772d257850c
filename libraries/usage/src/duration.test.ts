import { expect, test } from 'vitest'
import { durationBucket } from './duration.ts'

test('a duration falls into its bucket', () => {
  const buckets: readonly (readonly [number, string])[] = [
    [-5, 'under_100ms'],
    [0, 'under_100ms'],
    [99.9, 'under_100ms'],
    [100, 'under_300ms'],
    [300, 'under_1s'],
    [999, 'under_1s'],
    [1000, 'under_3s'],
    [3000, 'over_3s'],
    [Number.POSITIVE_INFINITY, 'over_3s'],
    [Number.NaN, 'over_3s'],
  ]
  for (const [ms, bucket] of buckets) expect(durationBucket(ms)).toBe(bucket)
})
