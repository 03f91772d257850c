import type { Answer, Descriptor, WireError } from '../wire.ts'
import type { Requests } from './requests.ts'
import type { Trace } from './trace.ts'

const { Request, Response } = globalThis
const base = 'https://forge.invalid'
const redirects = 20

/** `fetch` for the world outside: through the workbench's gate, a redirect judged like any other request. */
export function createFetch(requests: Requests, trace: Trace): typeof globalThis.fetch {
  return async (input, init) => {
    const stack = trace()
    let request = new Request(input, init)
    for (let hop = 0; hop <= redirects; hop += 1) {
      const response = await passOn(requests, null, request.url, request.clone(), stack)
      const location = response.headers.get('location')
      if (
        ![301, 302, 303, 307, 308].includes(response.status) ||
        location === null ||
        request.redirect === 'manual'
      )
        return response
      if (request.redirect === 'error')
        throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') })
      request = redirected(request, response.status, new URL(location, request.url))
    }
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') })
  }
}

/** `__forge_fetch__(descriptor, path, init)`: Forge's own back ends (@forge/api 8.3.0, read 2026-11). */
export function createForgeFetch(
  requests: Requests,
  trace: Trace,
): (descriptor: Descriptor, path: string, init?: RequestInit) => Promise<Response> {
  return (descriptor, path, init) => {
    const stack = trace()
    const headers = new Headers(init?.headers)
    headers.delete('host')
    const method = init?.method ?? 'GET'
    const hasBody = init?.body !== undefined && init.body !== null
    const request = new Request(base, {
      method: hasBody && method === 'GET' ? 'POST' : method,
      headers,
      ...(hasBody && { body: init.body ?? null, duplex: 'half' }),
    } as RequestInit)
    return passOn(requests, descriptor, path, request, stack)
  }
}

async function passOn(
  requests: Requests,
  descriptor: Descriptor,
  target: string,
  request: Request,
  stack: string | undefined,
): Promise<Response> {
  request.signal?.throwIfAborted()
  const body = new Uint8Array(await request.arrayBuffer())
  const asked = requests.ask({
    descriptor,
    target,
    method: request.method,
    headers: [...request.headers],
    body,
    stack,
  })
  return responseOf(await abortable(asked, request.signal), target)
}

function abortable(asked: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

function responseOf(answer: Answer, url: string): Response {
  if (!answer.ok) throw errorOf(answer.error)
  const hasNoBody = answer.status === 204 || answer.status === 205 || answer.status === 304
  const response = new Response(hasNoBody ? null : Buffer.from(answer.body, 'base64'), {
    status: answer.status,
    statusText: answer.statusText ?? '',
    headers: answer.headers.map(([name, value]): [string, string] => [name, value]),
  })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

/** A refusal has its own name, as Forge's has; anything else fails as Node's fetch does. */
function errorOf({ name, message, status, code }: WireError): Error {
  if (name === 'TypeError')
    return new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })
  return Object.assign(new Error(message), {
    name,
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
  })
}

function redirected(request: Request, status: number, url: URL): Request {
  const becomesGet = status === 303 || (status < 303 && request.method === 'POST')
  const headers = new Headers(request.headers)
  if (url.origin !== new URL(request.url).origin) headers.delete('authorization')
  if (!becomesGet) return new Request(url, request)
  headers.delete('content-type')
  headers.delete('content-length')
  return new Request(url, { method: 'GET', headers, redirect: request.redirect, signal: request.signal })
}
