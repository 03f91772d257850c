import type { Finding } from '../../finding.ts'
import type { PlaceOf } from '../place-of.ts'
import type { Observation } from '../watch/observation.ts'
import { found } from './found.ts'
import { hostOf, isAdvertising, isGoogleAnalytics, isProduct } from './hosts.ts'

/** Hosts that were reached for, let out or not: C4, C6 where they advertise, C10 where the way wasn't encrypted. */
export function hostsReached(observations: readonly Observation[], placeOf: PlaceOf): readonly Finding[] {
  return observations.flatMap((observation) => {
    const { url, from } = observation
    if (url === undefined) return []
    const host = hostOf(url)
    const data = { host, channel: observation.channel }
    const findings: Finding[] = []
    if (/^(http|ws|ftp):/.test(url))
      findings.push(found('SENT_IN_THE_CLEAR', 'C10', observation, placeOf, data))
    if (isProduct(host)) return findings
    if (!isGoogleAnalytics(host)) findings.push(found('HOST_REACHED', 'C4', observation, placeOf, data))
    else if (from === 'frame') findings.push(found('ANALYTICS_FROM_FRAME', 'C4', observation, placeOf, data))
    if (isAdvertising(host)) findings.push(found('ADVERTISING_REACHED', 'C6', observation, placeOf, data))
    return findings
  })
}
