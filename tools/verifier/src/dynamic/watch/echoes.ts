import type { Observation } from './observation.ts'

/** What was seen twice, once: a request that the browser saw and of which the frame's probe told the line as well. */
export function withoutEchoes(observations: readonly Observation[]): readonly Observation[] {
  const placed = new Set(
    observations.flatMap(({ from, url, stack }) =>
      from === 'frame' && url && stack !== undefined ? [url] : [],
    ),
  )
  return observations.filter(
    ({ from, url, stack }) =>
      from !== 'frame' || url === undefined || stack !== undefined || !placed.has(url),
  )
}
