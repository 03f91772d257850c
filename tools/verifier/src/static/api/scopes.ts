import type { Manifest } from '../../app/manifest.ts'
import type { Place } from '../../place.ts'
import { table } from '../../table.ts'
import type { Call } from '../static-facts.ts'
import { type Endpoints, endpointsOf, knownEndpoints } from './endpoints.ts'
import { eventScopes } from './event-scopes.ts'

/** The scopes that an app asks for, held against what it does. */
export interface ScopeUse {
  /** Each scope that something needs, with where. */
  readonly used: ReadonlyMap<string, readonly Place[]>
  /** Requests of which the path isn't known, or the scopes. */
  readonly unknown: readonly { readonly at: Place; readonly path: string; readonly method: string }[]
  /** Asked for, and needed by nothing that is known. Where `unknown` isn't empty, it could still need them. */
  readonly unused: readonly string[]
  /** Needed, and not asked for: none of the sets that would do. */
  readonly missing: readonly { readonly at: Place; readonly anyOf: readonly (readonly string[])[] }[]
}

/** A scope that allows what another allows, and more. */
const wider = table<readonly string[]>({
  'read:confluence-content.summary': ['read:confluence-content.all'],
})

/** Something that needs one of some sets of scopes. */
interface Need {
  readonly at: Place
  readonly anyOf: readonly (readonly string[])[]
  /** True where other scopes could do as well, which the source of the table doesn't name. */
  readonly isPartial: boolean
}

/** Holds the scopes of the manifest against the calls that are reached, and the events that are subscribed to. */
export function usedScopes(
  calls: readonly Call[],
  manifest: Manifest,
  known: Endpoints = knownEndpoints(),
): ScopeUse {
  const asked = new Set(manifest.scopes.map(({ value }) => value))
  const used = new Map<string, Place[]>()
  const unknown: { at: Place; path: string; method: string }[] = []
  const missing: { at: Place; anyOf: readonly (readonly string[])[] }[] = []
  const hasGranular = [...asked].some((scope) => /:confluence$/.test(scope) && scope.split(':').length === 3)
  const need = ({ at, anyOf, isPartial }: Need, asking: { path: string; method: string }): void => {
    const enough = anyOf.map((set) => set.map((scope) => held(scope, asked)))
    const whole = enough.filter((set) => set.every((scope) => scope !== undefined))
    for (const set of whole.length > 0 ? whole : enough)
      for (const scope of set) if (scope !== undefined) used.set(scope, [...(used.get(scope) ?? []), at])
    if (whole.length > 0 || anyOf.length === 0) return
    if (isPartial && hasGranular) unknown.push({ at, ...asking })
    else missing.push({ at, anyOf })
  }
  for (const call of calls) {
    const needs = needsOf(call, known)
    const asking = {
      path: call.arguments.path?.[0]?.text ?? '*',
      method: call.arguments.method?.[0]?.text ?? 'GET',
    }
    if (needs === 'unknown') unknown.push({ at: call.at, ...asking })
    else for (const one of needs) need(one, asking)
  }
  for (const one of subscriptions(manifest)) need(one, { path: '', method: '' })
  return { used, unknown, missing, unused: [...asked].filter((scope) => !used.has(scope)) }
}

const held = (scope: string, asked: ReadonlySet<string>): string | undefined =>
  [scope, ...(wider.get(scope) ?? [])].find((one) => asked.has(one))

function needsOf(call: Call, known: Endpoints): readonly Need[] | 'unknown' {
  const { api, at, data, arguments: said } = call
  if (api.startsWith('storage.'))
    return data.store === 'file' ? [] : [{ at, anyOf: [['storage:app']], isPartial: false }]
  if (api === 'privacy.report') return [{ at, anyOf: [['report:personal-data']], isPartial: false }]
  if (api === 'product.property.set' || api === 'product.property.get') return 'unknown'
  if (api !== 'product.request') return []
  const methods = said.method?.length ? said.method.map(({ text }) => text.toUpperCase()) : ['GET']
  const needs = methods.flatMap((method) =>
    (said.path ?? []).flatMap(({ text }) => {
      const endpoints = endpointsOf(known, method, text)
      return endpoints.length === 0
        ? [undefined]
        : endpoints.map(
            (endpoint): Need => ({
              at,
              anyOf: endpoint.scopes,
              isPartial: text.startsWith('/wiki/rest/api/'),
            }),
          )
    }),
  )
  const all = needs.filter((one) => one !== undefined)
  return all.length < needs.length || needs.length === 0 ? 'unknown' : all
}

/** A subscription needs its event's scopes whether code asks the product for anything or not. */
function subscriptions(manifest: Manifest): readonly Need[] {
  return manifest.modules.flatMap(({ value: { raw }, at }) =>
    (Array.isArray(raw.events) ? raw.events : [])
      .filter((event): event is string => typeof event === 'string')
      .map((event) => ({ at, anyOf: eventScopes(event), isPartial: false })),
  )
}
