import type { Request } from 'playwright-core'
import type { FrameCall } from '../drives/drive.ts'
import { productChannel, type Remotes, remoteUrl } from '../watch/function-request.ts'
import type { Observation } from '../watch/observation.ts'

type Fields = Readonly<Record<string, unknown>>

/** A request of the browser that isn't the workbench's own: what a page, a style or an element loads from outside. */
export function outsideRequest(request: Request, drive: string): Observation | undefined {
  const url = request.url()
  if (!/^(https?|wss?):/.test(url) || /^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url)) return undefined
  const body = request.postDataBuffer() ?? Buffer.alloc(0)
  // The browser's own Referer names the workbench, not what the app said.
  return {
    channel: 'egress',
    from: 'frame',
    what: `${request.method()} ${url.split(/[?#]/)[0]}`,
    bytes: Buffer.concat([Buffer.from(`${url}\n\n`), body]),
    body,
    url,
    method: request.method(),
    drive,
  }
}

/** What a frame asks its host to send for it: to the product, or to a remote of the app. */
export function bridgeRequest(
  request: Request,
  drive: string,
  remotes: Remotes,
  stackOf: (asked: string) => string | undefined,
): Observation | undefined {
  const asked = bridgeBody(request, '/api/bridge/fetch-product')
  if (asked) {
    const method = String(asked.method ?? 'GET')
    const path = String(asked.restPath)
    const channel = productChannel(method, path)
    const body = Buffer.from(String(asked.body ?? ''))
    const stack = stackOf(path)
    return (
      channel && {
        channel,
        from: 'frame',
        what: `${method} ${path.split('?')[0]}`,
        bytes: Buffer.concat([Buffer.from(`${path}\n\n`), body]),
        body,
        drive,
        ...(stack !== undefined && { stack }),
      }
    )
  }
  const remote = bridgeBody(request, '/api/bridge/fetch-remote')
  if (!remote) return undefined
  const url = remoteUrl(String(remote.remoteKey), String(remote.path), remotes)
  const body = Buffer.from(String(remote.body ?? ''))
  const method = String(remote.method ?? 'GET')
  const stack = stackOf(String(remote.remoteKey))
  return {
    channel: 'egress',
    from: 'frame',
    what: `${method} ${url.split('?')[0]}`,
    bytes: Buffer.concat([Buffer.from(`${url}\n\n`), body]),
    body,
    url,
    method,
    drive,
    ...(stack !== undefined && { stack }),
  }
}

/** A call of a resolver by a frame. */
export function bridgeCall(request: Request): FrameCall | undefined {
  const asked = bridgeBody(request, '/api/bridge/invoke')
  if (!asked) return undefined
  const { moduleKey, functionKey, payload } = asked
  return { moduleKey: String(moduleKey), functionKey: String(functionKey), payload }
}

function bridgeBody(request: Request, path: string): Fields | undefined {
  if (request.method() !== 'POST' || new URL(request.url()).pathname !== path) return undefined
  try {
    return JSON.parse(request.postData() ?? '') as Fields
  } catch {
    return undefined // the workbench refuses it as well
  }
}
