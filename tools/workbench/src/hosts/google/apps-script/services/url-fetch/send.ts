import type { Gate } from '../../../../../gate.ts'
import { exception } from '../../bridge/exception.ts'
import type { FetchRequest } from './request.ts'

/** An answer of the world, whatever its status. */
export interface Answered {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

const mostHops = 20
const mostBytes = 50 * 1024 * 1024

/** Sends a request through the gate, and each redirect as a request of its own. */
export async function send(gate: Gate, appId: string, asked: FetchRequest): Promise<Answered> {
  let request = asked
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const { url, method, headers, body } = request
    const passed = await gate.pass({ appId, method, url, headers, body })
    if (!passed.ok) {
      if (passed.code === 'OFFLINE') throw exception(`Address unavailable: ${url} (${passed.message})`)
      if (passed.code === 'UNREACHABLE') throw exception(`Address unavailable: ${url}`)
      throw exception(passed.message)
    }
    if (passed.body.byteLength > mostBytes) throw exception('Limit Exceeded: URLFetch Response Size.')
    const location = passed.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    const isRedirect = [301, 302, 303, 307, 308].includes(passed.status) && location !== undefined
    if (!isRedirect || !asked.followRedirects) return passed
    request = next(request, passed.status, location)
  }
  throw exception(`Exceeded maximum number of redirects: ${asked.url}`)
}

function next(request: FetchRequest, status: number, location: string): FetchRequest {
  if (!URL.canParse(location, request.url)) throw exception(`Invalid argument: ${location}`)
  const target = new URL(location, request.url)
  const isKept = status === 307 || status === 308 || request.method === 'GET'
  // What a person's credentials open on one host is not for another.
  const isSameHost = target.origin === new URL(request.url).origin
  return {
    ...request,
    url: target.href,
    ...(!isKept && { method: 'GET', body: new Uint8Array() }),
    headers: request.headers.filter(
      ([name]) =>
        (isKept || !/^content-type$/i.test(name)) && (isSameHost || !/^(authorization|cookie)$/i.test(name)),
    ),
  }
}
