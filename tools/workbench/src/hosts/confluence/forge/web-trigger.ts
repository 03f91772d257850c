import type { Module } from './app.ts'
import type { Invoked } from './forge.ts'
import { words } from './words.ts'

/**
 * The event of a web trigger: headers and query as lists of values. https://developer.atlassian.com/platform/forge/events-reference/web-trigger/, seen 2026-11.
 */
export async function webTriggerEvent(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(request.url)
  const [, , id = '', ...rest] = url.pathname.split('/')
  const queryParameters: Record<string, string[]> = {}
  for (const key of new Set(url.searchParams.keys())) queryParameters[key] = url.searchParams.getAll(key)
  const headers: Record<string, string[]> = {}
  for (const [name, value] of request.headers) headers[name] = [value]
  return {
    method: request.method,
    headers,
    body: await request.text(),
    path: `/x1/${id}`,
    userPath: rest.length > 0 ? `/${rest.join('/')}` : '',
    queryParameters,
  }
}

/** What the caller of a web trigger is answered; 424 where the function failed or answered nothing usable. */
export function webTriggerResponse(module: Module, invoked: Invoked): Response {
  if (!invoked.ok) return plain(424, invoked.message)
  const declared = module.raw.response as { type?: unknown; outputs?: unknown } | undefined
  return declared?.type === 'static'
    ? staticResponse(declared.outputs, invoked.body)
    : dynamicResponse(invoked.body)
}

function staticResponse(outputs: unknown, body: unknown): Response {
  const key = typeof body === 'object' && body !== null && 'outputKey' in body ? body.outputKey : body
  const list = Array.isArray(outputs)
    ? (outputs as { key?: unknown; statusCode?: unknown; body?: unknown; contentType?: unknown }[])
    : []
  const output = list.find((candidate) => candidate.key === key)
  if (!output) return plain(424, `The function returned no declared output: ${String(key)}.`)
  return new Response(typeof output.body === 'string' ? output.body : null, {
    status: Number(output.statusCode),
    headers: { 'content-type': typeof output.contentType === 'string' ? output.contentType : 'text/plain' },
  })
}

function dynamicResponse(body: unknown): Response {
  const given = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  const status = Number(given.statusCode)
  if (!Number.isInteger(status) || status < 200 || status > 599) return plain(424, words.badWebTriggerAnswer)
  const headers = new Headers()
  for (const [name, values] of Object.entries((given.headers ?? {}) as Record<string, unknown>)) {
    for (const value of Array.isArray(values) ? values : [values]) headers.append(name, String(value))
  }
  const hasBody = status !== 204 && status !== 304 && typeof given.body === 'string'
  return new Response(hasBody ? String(given.body) : null, {
    status,
    headers,
    ...(typeof given.statusText === 'string' && { statusText: given.statusText }),
  })
}

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain' } })
}
