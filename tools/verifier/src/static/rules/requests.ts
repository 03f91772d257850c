import type { Data } from '../../finding.ts'
import type { Place, Step } from '../../place.ts'
import { addressesLoaded, addressesWithData } from '../models/loading-texts.ts'
import type { Pattern, StaticFacts } from '../static-facts.ts'
import { hostOf } from './addresses.ts'

/** A reached request to a host outside. */
export interface Request {
  readonly api: string
  readonly at: Place
  readonly program: string
  /** With `*` for each part that isn't known. */
  readonly url: string
  /** Nothing where the host isn't known. */
  readonly host: string | undefined
  /** From where the address was written to the call. */
  readonly path?: readonly Step[]
}

/** Calls that open an address for a person to see, in a place of its own: nothing is sent by the app. */
const shown = /^(router\.|window\.open|view\.)/

/** Every request of the reached code to an address that isn't the app's own: calls, and data that flows out. */
export function requests(code: StaticFacts): readonly Request[] {
  const called = code.calls
    .filter(({ api, arguments: { path }, data }) => path === undefined && !shown.test(api) && isLoaded(data))
    .flatMap(({ api, at, program, arguments: { to = [], url = [], style = [] }, origins, data }) => {
      const origin = origins?.to ?? origins?.url
      const path = origin ? [origin, { at, text: api }] : undefined
      const loaded = style.flatMap(({ text }) => addressesLoaded(text))
      return [...destinations(api, data, [...to, ...url]), ...loaded].map((text) => ({
        api,
        at,
        program,
        url: text,
        ...(path ? { path } : {}),
      }))
    })
  const flowing = code.flows
    .filter(({ sink, api }) => sink === 'egress' && !shown.test(api))
    .flatMap(({ api, at, program, to }) =>
      to ? addressesOf(to.text).map((url) => ({ api, at, program, url })) : [],
    )
  const all = [...flowing, ...called].filter(({ url }) => isOutside(url))
  return [...new Map(all.map((one) => [keyOf(one), { ...one, host: knownHost(one.url) }])).values()]
}

/** An address, or those that markup or a style loads. */
const addressesOf = (text: string): readonly string[] => {
  const inside = addressesWithData(text)
  return inside.length === 0 ? [text] : inside
}

/** Clients of Node that reach a host by its name alone; without one they reach this machine. */
const sockets = /^(net|tls|dgram)\./

/** Where a call goes; nothing at all being known of a request's address, anywhere. */
function destinations(api: string, { client }: Data, known: readonly Pattern[]): readonly string[] {
  const isSocket = typeof client === 'string' && sockets.test(client)
  const texts = known.map(({ text }) => text).filter((text) => !isSocket || !isLocal.test(text))
  return texts.length === 0 && api === 'fetch' && !isSocket && client !== 'XMLHttpRequest' ? ['*'] : texts
}

const isLocal = /^\w+:\/\/(\d*$|localhost\b|127\.|::1)/

/** A link and a form are followed by a person. */
const isLoaded = ({ element }: Data) => element !== 'a' && element !== 'area' && element !== 'form'

const keyOf = ({ at, url }: Omit<Request, 'host'>) => `${at.file}:${at.line}:${at.column} ${url}`

/** A path, a fragment or data stay with who serves the page. */
const isOutside = (url: string) => /^([a-z*]+:)?\/\//i.test(url) || /^\*/.test(url)

function knownHost(url: string): string | undefined {
  if (!/^([a-z]+:)?\/\//i.test(url)) return undefined
  const host = hostOf(url)
  return host === '' || host.includes('*') ? undefined : host
}
