import type { Person, Principal } from '../site.ts'
import { type TrialSite, trialApp, trialSite } from '../trial-site.ts'
import { createRest } from './create-rest.ts'

/** What the REST API answered. */
interface Answered {
  readonly status: number
  readonly headers: Headers
  /** The body as JSON, or as text where it is none. */
  readonly body: Body
}

type Body = { readonly [name: string]: Body } & readonly Body[] & string

/** Sends one request; a body that is no FormData goes as JSON. */
export type Send = (
  by: Principal,
  endpoint: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answered>

/** A trial site with its REST API. */
export function trialRest(): TrialSite & { readonly send: Send } {
  const trial = trialSite()
  const rest = createRest({ site: trial.site })
  return {
    ...trial,
    async send(by, endpoint, body, headers = {}) {
      const [method = 'GET', path = '/'] = endpoint.split(' ')
      const sent =
        body === undefined
          ? {}
          : { body: body instanceof FormData || typeof body === 'string' ? body : JSON.stringify(body) }
      const response = await rest(new Request(`http://site.test${path}`, { method, headers, ...sent }), by)
      const text = await response.text()
      const isJson = response.headers.get('Content-Type')?.includes('json') ?? false
      return {
        status: response.status,
        headers: response.headers,
        body: isJson ? JSON.parse(text) : (text as Body),
      }
    },
  }
}

/** A person who asks. */
export function as({ accountId }: Person): Principal {
  return { kind: 'person', accountId }
}

/** The trial app, as itself or as a person, with these scopes. */
export function asApp(scopes: readonly string[], user?: Person): Principal {
  return { kind: 'app', appId: trialApp, scopes, ...(user ? { asUser: user.accountId } : {}) }
}
