import { randomBytes } from 'node:crypto'
import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { type Blob, blobOf, bytesOf } from '../blob.ts'

/** https://developers.google.com/apps-script/guides/services/quotas, seen 2026-11. */
const limits = { urlBytes: 2 * 1024, bodyBytes: 50 * 1024 * 1024, headers: 100, headerBytes: 8 * 1024 }

/** A request as a project asked for it, with Google's defaults filled in. */
export interface FetchRequest {
  readonly url: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
  readonly followRedirects: boolean
  readonly muteHttpExceptions: boolean
}

const methods = ['get', 'delete', 'patch', 'post', 'put']

/** Reads the arguments of UrlFetchApp.fetch; Google's exceptions where they are wrong or too much. */
export function readRequest(url: unknown, given: unknown = {}): FetchRequest {
  const options = given as Readonly<Record<string, unknown>>
  const address = addressOf(String(url ?? ''))
  const payload = options.payload ?? undefined
  const method = String(options.method ?? (payload === undefined ? 'get' : 'post')).toLowerCase()
  if (!methods.includes(method)) throw invalid('method', options.method)
  const { body, type } = bodyOf(payload, options.contentType)
  if (body.byteLength > limits.bodyBytes) throw exception('Limit Exceeded: URLFetch POST Size.')
  const headers = headersOf(options.headers, type)
  return {
    url: address,
    method: method.toUpperCase(),
    headers,
    body,
    followRedirects: options.followRedirects !== false,
    muteHttpExceptions: options.muteHttpExceptions === true,
  }
}

function addressOf(given: string): string {
  if (given === '') throw exception('Attribute provided with no value: url')
  if (Buffer.byteLength(given) > limits.urlBytes) throw exception('Limit Exceeded: URLFetch URL Length.')
  // An address without a scheme is taken for one of http.
  const address = /^[a-z][a-z\d+.-]*:/i.test(given) && !/^[^/]+:\d+/.test(given) ? given : `http://${given}`
  if (!URL.canParse(address)) throw exception(`Invalid argument: ${given}`)
  return address
}

function headersOf(given: unknown, type: string | undefined): readonly (readonly [string, string])[] {
  const entries = Object.entries((given ?? {}) as Readonly<Record<string, unknown>>).map(
    ([name, value]): [string, string] => [name, String(value)],
  )
  for (const [name, value] of entries) {
    if (/^(host|content-length)$/i.test(name))
      throw exception(`Attribute provided with invalid value: Header:${name}`)
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name) || /[\r\n\0]/.test(value)) throw invalid(`Header:${name}`, value)
  }
  const size = entries.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (entries.length > limits.headers || size > limits.headerBytes)
    throw exception('Limit Exceeded: URLFetch Header Size.')
  const hasType = entries.some(([name]) => name.toLowerCase() === 'content-type')
  const hasAgent = entries.some(([name]) => name.toLowerCase() === 'user-agent')
  return [
    ...entries,
    ...(type !== undefined && !hasType ? [['content-type', type] as const] : []),
    ...(hasAgent
      ? []
      : [
          [
            'user-agent',
            'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com)',
          ] as const,
        ]),
  ]
}

function bodyOf(payload: unknown, contentType: unknown): { body: Uint8Array; type: string | undefined } {
  const given = contentType === undefined || contentType === null ? undefined : String(contentType)
  const form = 'application/x-www-form-urlencoded'
  if (payload === undefined) return { body: new Uint8Array(), type: given }
  if (payload instanceof HostObject) {
    const blob = blobOf(payload)
    return { body: blob.data, type: given ?? blob.getContentType() ?? 'application/octet-stream' }
  }
  if (payload instanceof Uint8Array || Array.isArray(payload))
    return { body: bytesOf(payload), type: given ?? form }
  if (typeof payload !== 'object')
    return { body: new TextEncoder().encode(String(payload)), type: given ?? form }
  const fields = Object.entries(payload as Readonly<Record<string, unknown>>)
  if (fields.some(([, value]) => value instanceof HostObject)) return multipart(fields)
  const text = fields.map(([key, value]) => `${encode(key)}=${encode(String(value))}`).join('&')
  return { body: new TextEncoder().encode(text), type: given ?? form }
}

// A form's encoding: a space is a plus.
function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

function multipart(fields: readonly (readonly [string, unknown])[]): { body: Uint8Array; type: string } {
  const boundary = `----AppsScript${randomBytes(12).toString('hex')}`
  const quoted = (text: string) => text.replaceAll('"', '%22').replace(/[\r\n]+/g, ' ')
  const parts = fields.flatMap(([key, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(key)}"`
    if (!(value instanceof HostObject)) return [Buffer.from(`${head}\r\n\r\n${String(value)}\r\n`)]
    const blob: Blob = blobOf(value)
    const file = `${head}; filename="${quoted(blob.getName() ?? key)}"\r\nContent-Type: ${blob.getContentType() ?? 'application/octet-stream'}\r\n\r\n`
    return [Buffer.from(file), Buffer.from(blob.data), Buffer.from('\r\n')]
  })
  const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])
  return { body: new Uint8Array(body), type: `multipart/form-data; boundary=${boundary}` }
}

function invalid(attribute: string, value: unknown) {
  return exception(
    `Attribute provided with invalid value: ${attribute}${value === undefined ? '' : ` (${value})`}`,
  )
}
