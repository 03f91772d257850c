import type { IncomingMessage, ServerResponse } from 'node:http'
import { type LoopbackOrigin, openOrigin, readBody, say } from '../../../../origins/loopback-origin.ts'
import { answerFile } from './answer-file.ts'
import type { BridgeFiles } from './bridge-files.ts'
import type { ResourceFile } from './resource-file.ts'
import { resourcePath } from './resource-path.ts'

/** The origin of one app. */
export type AppServer = LoopbackOrigin

/** What the origin of one app is made of. */
export interface AppServerParts {
  readonly bind: string
  /** The wanted one; 0, or where it is taken: any free one. */
  readonly port: number
  readonly bridge: Pick<BridgeFiles, 'files'>
  file(resource: string, names: readonly string[]): Promise<ResourceFile | undefined>
  /** The `content-security-policy` of a file. */
  policyOf(file: ResourceFile): string
  /** The body of a report of a refused load. */
  onReport(body: string): void
}

async function answer(
  parts: AppServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  if (request.method === 'POST' && pathname === '/__bridge/csp-report') {
    parts.onReport(await readBody(request))
    response.writeHead(204).end()
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET and HEAD here.')
  const bridgeFile = parts.bridge.files.get(pathname)
  if (bridgeFile) return answerFile(request, response, bridgeFile, 'for ever', {})
  const path = resourcePath(pathname)
  const file = path && (await parts.file(path.resource, path.names))
  if (!file) return say(response, 404, `No resource of this app has the file ${pathname}.`)
  const caching = file.isNamedByContent
    ? 'for ever'
    : file.type.startsWith('text/html')
      ? 'ask each time'
      : 'for a moment'
  answerFile(request, response, file, caching, { 'content-security-policy': parts.policyOf(file) })
}

/** Opens the origin of one app: its resources under its policy, and the bridge's files. */
export function startAppServer(parts: AppServerParts): Promise<AppServer> {
  const { bind, port } = parts
  return openOrigin({
    bind,
    port,
    answer: (request, response, pathname) => answer(parts, request, response, pathname),
  })
}
