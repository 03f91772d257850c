import type { ClaimId } from './claim.ts'
import type { AddonDeclaration, EgressDeclaration, HostDeclaration, StorePlace } from './declaration.ts'
import { hostOf } from './declaration.ts'
import {
  destinationFacts,
  egressFacts,
  eventFacts,
  fieldFacts,
  logFacts,
  scopeFacts,
  storeFacts,
} from './facts.ts'
import { knownFields } from './fields.ts'
import { isGoogleAnalytics } from './google-analytics.ts'
import type { Problem } from './problem.ts'

/** Places that C8 allows: what is kept there goes with the page, the document or the person's own account. */
const allowedPlaces: readonly StorePlace[] = ['page', 'document', 'document-properties', 'user-properties']

/**
 * Scopes that give an add-on a person's name, address or id. Forge: `read:me`, `read:account`, and each scope that
 * ends in `user`; Google: the profile and contact scopes (seen 2026-11-25).
 */
const personalScope =
  /^read:(me|account|email-address)\b|^(read|view):.*\b(user|users|userdata)\b|\/auth\/(userinfo\.|contacts|directory|user\.)|^(openid|email|profile)$/

/** What an add-on declares although a claim excludes it; a new edition can't mend that, only the add-on can. */
export function contradictions(addon: AddonDeclaration): readonly Problem[] {
  if (addon.hosts.length === 0) return [{ code: 'NO_MANIFEST', addon: addon.name }]
  return [
    ...addon.hosts.flatMap((host) => hostContradictions(addon.name, host)),
    ...usageContradictions(addon),
  ]
}

/** The same for one host's manifest alone. */
export function hostContradictions(addon: string, host: HostDeclaration): readonly Problem[] {
  const against = (claims: readonly ClaimId[], fact: string | undefined): readonly Problem[] =>
    claims.map((claim) => ({ code: 'CLAIM_CONTRADICTED', claim, fact: fact ?? addon, at: host.manifest }))
  const scopes = scopeFacts(addon, host)
  const egress = egressFacts(addon, host)
  const stores = storeFacts(addon, host)
  return [
    ...(host.scopes === 'inferred' ? against(['C11'], scopes[0]) : []),
    ...(host.scopes === 'inferred' ? [] : host.scopes).flatMap((scope, index) =>
      against(personalScope.test(scope) ? ['C1'] : [], scopes[index]),
    ),
    ...host.egress.flatMap((one, index) => against(excludedBy(one), egress[index])),
    ...host.stores.flatMap((place, index) =>
      against(
        allowedPlaces.includes(place) ? [] : place === 'remote' ? ['C7', 'C8', 'C9'] : ['C8'],
        stores[index],
      ),
    ),
    // An exception's message may hold whatever the code had in hand.
    ...(host.logs === 'exceptions' ? against(['C1'], logFacts(addon, host)[0]) : []),
  ]
}

function excludedBy({
  address,
  by,
  isAnalytics,
  mayCarryEndUserData,
}: EgressDeclaration): readonly ClaimId[] {
  const claims: readonly (ClaimId | false)[] = [
    (!isGoogleAnalytics(address) || by === 'pages') && 'C4',
    !isAnalytics && 'C5',
    mayCarryEndUserData && 'C7',
    (!isAnalytics || mayCarryEndUserData) && 'C9',
    /^(http|ws|ftp):/i.test(address) && 'C10',
  ]
  return claims.filter((claim) => claim !== false)
}

function usageContradictions(addon: AddonDeclaration): readonly Problem[] {
  const { name, hosts, usage } = addon
  const at = hosts[0]?.manifest ?? name
  const against = (claim: ClaimId, fact: string): Problem => ({ code: 'CLAIM_CONTRADICTED', claim, fact, at })
  if (usage === 'nothing') {
    return hosts.flatMap((host) => egressFacts(name, host)).map((fact) => against('C5', fact))
  }
  const events = eventFacts(addon)
  const open = usage.events.flatMap(({ reason, parameters }, index) => {
    const isClosed = Object.values(parameters).every((values) => values.length > 0) && reason.trim() !== ''
    return isClosed ? [] : [against('C2', events[index] ?? name)]
  })
  const elsewhere = isGoogleAnalytics(usage.destination) ? [] : destinationFacts(addon)
  return [
    ...elsewhere.map((fact) => against('C4', fact)),
    ...usage.fields.flatMap((field, index) =>
      field in knownFields ? [] : [against('C2', fieldFacts(addon)[index] ?? field)],
    ),
    ...open,
    ...(hasWay(addon, usage.destination)
      ? []
      : destinationFacts(addon).map((fact): Problem => ({ code: 'USAGE_WITHOUT_WAY', fact, at }))),
  ]
}

/** Whether a manifest of the add-on lets its functions reach the host that its usage data goes to. */
const hasWay = ({ hosts }: AddonDeclaration, destination: string): boolean =>
  hosts
    .flatMap(({ egress }) => egress)
    .some(({ address, by }) => {
      const allowed = hostOf(address)
      const isCovered = allowed.startsWith('*.')
        ? hostOf(destination).endsWith(allowed.slice(1))
        : allowed === hostOf(destination)
      return by === 'functions' && isCovered
    })
