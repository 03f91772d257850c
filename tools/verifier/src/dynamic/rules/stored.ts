import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../place-of.ts'
import type { Channel, Observation } from '../watch/observation.ts'
import { found } from './found.ts'

const stores: readonly Channel[] = ['storage', 'property', 'attachment', 'browser storage']

/** Anything that was stored beside the configuration: C8, whatever it was. */
export function storedBeside(observations: readonly Observation[], placeOf: PlaceOf): readonly Finding[] {
  return observations
    .filter(({ channel }) => stores.includes(channel))
    .map((observation) =>
      found('STORED_BESIDE_CONFIGURATION', 'C8', observation, placeOf, {
        channel: observation.channel,
        key: observation.what,
      }),
    )
}
