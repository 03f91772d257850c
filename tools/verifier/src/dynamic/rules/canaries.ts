import type { Finding } from '../../finding.ts'
import { type LabelClass, labels } from '../../static/label.ts'
import type { Canary } from '../canary/canary.ts'
import type { PlaceOf } from '../place-of.ts'
import type { Search, Sighting } from '../search/search.ts'
import type { Channel, Observation } from '../watch/observation.ts'
import { found } from './found.ts'
import { hostOf, isProduct } from './hosts.ts'

interface Allowance {
  readonly code: string
  /** Whose data must not be there. */
  readonly forbidden: readonly LabelClass[]
}

/**
 * What each channel must not carry. A configuration is where what a person types into it belongs, and a page where
 * content belongs; who people are belongs in neither. A log must not name the customer either.
 */
const channels: Readonly<Record<Channel, Allowance>> = {
  egress: { code: 'CANARY_SENT', forbidden: ['person', 'content'] },
  log: { code: 'CANARY_LOGGED', forbidden: ['person', 'content', 'installation'] },
  storage: { code: 'CANARY_STORED', forbidden: ['person', 'content'] },
  property: { code: 'CANARY_STORED', forbidden: ['person', 'content'] },
  attachment: { code: 'CANARY_STORED', forbidden: ['person', 'content'] },
  'browser storage': { code: 'CANARY_STORED', forbidden: ['person', 'content'] },
  product: { code: 'CANARY_WRITTEN', forbidden: ['person'] },
  configuration: { code: 'CANARY_CONFIGURED', forbidden: ['person'] },
  answer: { code: 'CANARY_ANSWERED', forbidden: ['person', 'content'] },
}

/** Whether a canary may not stand in what went this way. */
export function isForbidden({ label }: Canary, { channel }: Observation): boolean {
  return channels[channel].forbidden.includes(labels[label])
}

/** Canaries in what left, was stored, logged or answered: C1, and C7 where they left the host's products. */
export function canariesIn(
  observations: readonly Observation[],
  search: Search,
  placeOf: PlaceOf,
  isBroken: typeof isForbidden = isForbidden,
): readonly Finding[] {
  return observations.flatMap((observation) => {
    const { channel, url } = observation
    if (url !== undefined && isProduct(hostOf(url))) return []
    const { code } = channels[channel]
    return search
      .in(observation.bytes)
      .filter(({ canary }) => isBroken(canary, observation))
      .flatMap((sighting) => {
        const data = dataOf(sighting, observation)
        const { label } = sighting.canary
        const finding = found(code, 'C1', observation, placeOf, data, label)
        return channel === 'egress'
          ? [finding, found('CANARY_LEFT', 'C7', observation, placeOf, data, label)]
          : [finding]
      })
  })
}

function dataOf({ canary, form, around }: Sighting, { channel, url }: Observation) {
  return {
    canary: canary.name,
    label: canary.label,
    form,
    channel,
    around,
    ...(url !== undefined && { host: hostOf(url) }),
  }
}
