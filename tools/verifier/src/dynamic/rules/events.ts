import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../place-of.ts'
import type { Observation } from '../watch/observation.ts'
import { judgeEventAddress, judgeEventBody } from './event-schema.ts'
import { found } from './found.ts'
import { hostOf, isGoogleAnalytics } from './hosts.ts'

/** Whether an observation is a request to Google Analytics that carries events. */
function isEvent({ url, body }: Observation): boolean {
  return url !== undefined && isGoogleAnalytics(hostOf(url)) && body !== undefined && body.length > 0
}

/** Bodies of usage events that say more than they may: C2, C6. */
export function eventsJudged(observations: readonly Observation[], placeOf: PlaceOf): readonly Finding[] {
  return observations.filter(isEvent).flatMap((observation) => {
    const excesses = [
      ...judgeEventBody(observation.body?.toString('utf8') ?? ''),
      ...judgeEventAddress(observation.url ?? ''),
    ]
    return excesses.map(({ code, claim, key, value }) =>
      found(code, claim, observation, placeOf, { key, value }),
    )
  })
}
