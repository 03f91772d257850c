/** Milliseconds that a person who types needs for the next key at the most: a shorter wait would draw between two keys. */
const shortest = 90
const longest = 1_500

/**
 * How long to wait after the last key before drawing, by how long the last drawings took: a quick diagram is drawn as
 * soon as the hands rest, a slow one waits until the person has surely stopped.
 */
export function pauseAfter(durations: readonly number[]): number {
  const recent = durations.slice(-3)
  if (recent.length === 0) return shortest
  const mean = recent.reduce((sum, each) => sum + each, 0) / recent.length
  return Math.min(longest, Math.round(shortest + Math.max(0, mean - 20) * 3))
}
