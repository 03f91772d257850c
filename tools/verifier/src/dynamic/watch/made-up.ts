import type { FrameCall } from '../drives/drive.ts'
import type { Observation } from './observation.ts'

/**
 * Leaves out what came of payloads that were made up, for resolvers of which it is known what the app's own frames send:
 * that an app logs a page's title which nobody but the trial sent it is no fault of the app's.
 */
export function withoutMadeUp(
  observations: readonly Observation[],
  calls: readonly FrameCall[],
): readonly Observation[] {
  const known = new Set(calls.map(({ functionKey, moduleKey }) => `resolver ${functionKey} of ${moduleKey}`))
  return observations.filter(({ drive }) => !known.has(drive))
}
