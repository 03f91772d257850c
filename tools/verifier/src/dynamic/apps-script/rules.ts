import type { Finding } from '../../finding.ts'
import { labels } from '../../static/label.ts'
import type { Canary } from '../canary/canary.ts'
import type { PlaceOf } from '../place-of.ts'
import { canariesIn, isForbidden } from '../rules/canaries.ts'
import { found } from '../rules/found.ts'
import { hostOf, isAdvertising, isGoogleAnalytics } from '../rules/hosts.ts'
import { storedBeside } from '../rules/stored.ts'
import type { Search } from '../search/search.ts'
import type { Observation } from '../watch/observation.ts'
import type { CanaryWorkspace } from './canary-workspace.ts'

const isGoogle = (host: string) => /(^|\.)(googleapis|google|gstatic|googleusercontent)\.com$/.test(host)
const staysAtGoogle = ({ url }: Observation) => url !== undefined && isGoogle(hostOf(url))

/** What a run of a project breaks, by what it sent, logged and kept. */
export function projectFindings(
  observations: readonly Observation[],
  search: Search,
  { placeOf, made }: { readonly placeOf: PlaceOf; readonly made: CanaryWorkspace },
): readonly Finding[] {
  const leaving = observations.filter((one) => !staysAtGoogle(one))
  const canaries = canariesIn(leaving, search, placeOf, (canary, observation) =>
    mayNotBeThere(canary, observation, made.ofFile),
  )
  return [
    ...canaries,
    ...tokensIn(leaving, search, placeOf),
    ...storedBeside(
      observations.filter(({ channel }) => channel === 'browser storage'),
      placeOf,
    ),
    // The cache and a script's own properties outlive the document: what is somebody's and stands there was stored beside it.
    ...canaries
      .filter(({ code, data }) => code === 'CANARY_STORED' && data.channel === 'storage')
      .map((finding): Finding => ({ ...finding, claim: 'C8' })),
    ...observations.flatMap((one) => hostsOf(one, placeOf)),
  ]
}

/** Who has a person's token reads what they may read: C7, though no byte of it is theirs. */
function tokensIn(leaving: readonly Observation[], search: Search, placeOf: PlaceOf): readonly Finding[] {
  const isToken = ({ label }: Canary) => label === 'token'
  return canariesIn(
    leaving.filter(({ channel }) => channel === 'egress'),
    search,
    placeOf,
    isToken,
  ).filter(({ claim }) => claim === 'C7')
}

/**
 * What people typed is the configuration; who somebody is, and what stands in mails, events and files, may lie in nobody's
 * properties, but for a document's own text in its own. What is written into calendars, mails and documents is the work.
 */
function mayNotBeThere(canary: Canary, observation: Observation, ofFile: readonly Canary[]): boolean {
  const { channel, what } = observation
  if (channel === 'product') return false
  // Who sent it may hear it again.
  if (channel === 'answer' && canary.label === 'formInput') return false
  if (channel !== 'configuration') return isForbidden(canary, observation)
  if (labels[canary.label] === 'content')
    return canary.label !== 'formInput' && !(what.includes('document properties') && ofFile.includes(canary))
  return isForbidden(canary, observation)
}

/** Whoever is reached beside Google: C4, C6 where they advertise, C10 where the way isn't encrypted. */
function hostsOf(observation: Observation, placeOf: PlaceOf): readonly Finding[] {
  const { channel, url, from, what } = observation
  // A link is followed by a person who sees where it leads.
  if (channel !== 'egress' || url === undefined || what.startsWith('link ')) return []
  const host = url.startsWith('mailto:') ? url : hostOf(url)
  const data = { host, channel }
  const findings: Finding[] = []
  if (/^(http|ws):/.test(url)) findings.push(found('SENT_IN_THE_CLEAR', 'C10', observation, placeOf, data))
  if (isAdvertising(host)) findings.push(found('ADVERTISING_REACHED', 'C6', observation, placeOf, data))
  if (isGoogleAnalytics(host)) {
    if (from === 'frame') findings.push(found('ANALYTICS_FROM_FRAME', 'C4', observation, placeOf, data))
  } else if (!isGoogle(host)) findings.push(found('HOST_REACHED', 'C4', observation, placeOf, data))
  return findings
}
