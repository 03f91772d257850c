import { exception } from '../../bridge/exception.ts'
import { HostObject } from '../../bridge/host-object.ts'
import { Blob } from '../blob.ts'
import type { ServiceModule, ServiceParts } from '../service-parts.ts'
import { type FetchRequest, readRequest } from './request.ts'
import { type Answered, send } from './send.ts'

class HttpResponse extends HostObject {
  readonly className = 'URL_Fetch.HTTPResponse'
  constructor(
    private readonly answered: Answered,
    private readonly url: string,
  ) {
    super()
  }
  getResponseCode(): number {
    return this.answered.status
  }
  getContentText(charset: unknown = this.charset()): string {
    return this.getBlob().getDataAsString(charset)
  }
  getContent(): Uint8Array {
    return this.answered.body
  }
  getBlob(): Blob {
    const name = URL.canParse(this.url) ? new URL(this.url).pathname.split('/').at(-1) : undefined
    const type = this.header('content-type')?.split(';')[0]?.trim() ?? null
    return new Blob(this.answered.body, type, name || null)
  }
  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type)
  }
  /** Of those that come several times the last. */
  getHeaders(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.answered.headers.map(([name, value]) => [cased(name), value]))
  }
  getAllHeaders(): Readonly<Record<string, string | readonly string[]>> {
    const all = new Map<string, string[]>()
    for (const [name, value] of this.answered.headers)
      all.set(cased(name), [...(all.get(cased(name)) ?? []), value])
    return Object.fromEntries(
      [...all].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
    )
  }
  private header(name: string): string | undefined {
    return this.answered.headers.find(([key]) => key.toLowerCase() === name)?.[1]
  }
  private charset(): string {
    return /charset="?([\w-]+)/i.exec(this.header('content-type') ?? '')?.[1] ?? 'UTF-8'
  }
}

class UrlFetchApp extends HostObject {
  readonly className = 'URL_Fetch.UrlFetchApp'
  constructor(private readonly parts: ServiceParts) {
    super()
  }
  async fetch(url: unknown, params?: unknown): Promise<HttpResponse> {
    return await this.send(readRequest(url, params ?? {}))
  }
  async fetchAll(requests: readonly unknown[]): Promise<readonly HttpResponse[]> {
    const read = requests.map((request) =>
      typeof request === 'string'
        ? readRequest(request)
        : readRequest((request as { url?: unknown })?.url, request),
    )
    return await Promise.all(read.map((request) => this.send(request)))
  }
  getRequest(url: unknown, params?: unknown): Readonly<Record<string, unknown>> {
    const { headers, body, method, ...rest } = readRequest(url, params ?? {})
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    return {
      ...rest,
      method: method.toLowerCase(),
      headers: Object.fromEntries(headers),
      useIntranet: false,
      validateHttpsCertificates: true,
      ...(type !== undefined && { contentType: type }),
      ...(body.byteLength > 0 && { payload: body }),
    }
  }
  private async send(request: FetchRequest): Promise<HttpResponse> {
    const answered = await send(this.parts.gate, this.parts.project.id, request)
    const response = new HttpResponse(answered, request.url)
    if (answered.status < 400 || request.muteHttpExceptions) return response
    throw exception(
      `Request failed for ${new URL(request.url).origin} returned code ${answered.status}. Truncated server response: ${response.getContentText().slice(0, 300)} (use muteHttpExceptions option to examine full response)`,
    )
  }
}

// HTTP/2 writes names in small letters; Google shows them as of old.
function cased(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (one) => one.toUpperCase())
}

export const urlFetch: ServiceModule = {
  globals: { UrlFetchApp: (parts) => new UrlFetchApp(parts) },
  classes: { 'URL_Fetch.UrlFetchApp': UrlFetchApp, 'URL_Fetch.HTTPResponse': HttpResponse },
}
