import type { ProductFetch } from './requests.ts'

/** What `requestConfluence` and `requestRemote` get back over the bridge (@forge/bridge 7.2.0, seen 2026-11-25). */
export interface BridgeResponse {
  /** Base64 when `isAttachment`. */
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  readonly statusText: string
  readonly isAttachment: boolean
}

/** The multipart body that the bridge sends as JSON: `file` as a data URL beside its name and type. */
function formData(json: string): FormData {
  const form = new FormData()
  const fields = JSON.parse(json) as Record<string, unknown>
  for (const [key, value] of Object.entries(fields)) {
    if (key === '__fileName' || key === '__fileType') continue
    if (key !== 'file') {
      form.append(key, String(value))
      continue
    }
    const bytes = Buffer.from(String(value).replace(/^data:[^,]*,/, ''), 'base64')
    const file = new File([bytes], String(fields.__fileName ?? 'file'), {
      type: String(fields.__fileType ?? ''),
    })
    form.append('file', file)
  }
  return form
}

/** The request that a frame asks for, to the site's own REST API and nothing else. */
export function productRequest(
  call: ProductFetch,
  siteUrl: string,
): { request: Request } | { message: string } {
  if (call.product !== 'confluence') {
    return {
      message: `The workbench has Confluence and no ${call.product}: requestConfluence is what it answers.`,
    }
  }
  const url = new URL(call.restPath, siteUrl)
  if (url.origin !== new URL(siteUrl).origin || !url.pathname.startsWith('/wiki/')) {
    return { message: `A product request goes to a path below /wiki/, not to ${call.restPath}.` }
  }
  const headers = call.headers.filter(
    ([name]) => !call.isMultipartFormData || name.toLowerCase() !== 'content-type',
  )
  const method = call.method.toUpperCase()
  try {
    const body =
      call.body === null || method === 'GET' || method === 'HEAD'
        ? null
        : call.isMultipartFormData
          ? formData(call.body)
          : call.body
    return { request: new Request(url, { method, headers: new Headers(headers), body }) }
  } catch (cause) {
    return { message: `The product request can't be made: ${cause instanceof Error ? cause.message : cause}` }
  }
}

/** An answer in the bridge's shape: what is not text crosses as base64. */
export function answerIn({
  status,
  statusText,
  headers,
  bytes,
}: {
  readonly status: number
  readonly statusText: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}): BridgeResponse {
  const isAttachment =
    'content-disposition' in headers ||
    /^(?:image|audio|video|font)\/|octet-stream|pdf|zip/.test(headers['content-type'] ?? '')
  const body = Buffer.from(bytes).toString(isAttachment ? 'base64' : 'utf8')
  return { body, headers, status, statusText, isAttachment }
}

/** The product's answer in the bridge's shape. */
export async function productAnswer(response: Response): Promise<BridgeResponse> {
  const { status, statusText } = response
  const headers = Object.fromEntries(response.headers)
  return answerIn({ status, statusText, headers, bytes: new Uint8Array(await response.arrayBuffer()) })
}
