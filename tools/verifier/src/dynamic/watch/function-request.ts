import type { Asking } from '@crenwiz/workbench'
import type { Channel, Observation } from './observation.ts'

/** What a function's request amounts to; undefined where it only reads, or goes to a part of the platform that keeps nothing. */
export function functionRequest(asking: Asking, drive: string, remotes: Remotes): Observation | undefined {
  const { descriptor, target, method, headers, body, stack, functionKey } = asking
  const type = descriptor?.type
  const observed = (channel: Channel, what: string, more: Partial<Observation> = {}): Observation => ({
    channel,
    from: 'function',
    what,
    bytes: wholeOf(target, headers, body),
    body: Buffer.from(body),
    method,
    drive,
    ...(stack !== undefined && { stack }),
    ...(functionKey !== undefined && { functionKey }),
    ...more,
  })
  if (descriptor === null) return observed('egress', `${method} ${withoutQuery(target)}`, { url: target })
  if (type === 'frc') {
    const url = remoteUrl(String(descriptor.remote), target, remotes)
    return observed('egress', `${method} ${withoutQuery(url)}`, { url })
  }
  if (type === 'kvs' || type === 'sql' || type === 'os') {
    const act = target.replace(/^\/?api\/v\d+\//, '')
    return type === 'kvs' && !isWriting(act) ? undefined : observed('storage', `${type} ${act}`)
  }
  if (descriptor.remote === 'stargate') {
    if (!target.includes('/forge/entities/graphql')) return undefined
    return /mutation|appStorage_set|setAppStored|deleteAppStored|set[A-Z]\w*Entity/.test(
      Buffer.from(body).toString(),
    )
      ? observed('storage', 'storage set')
      : undefined
  }
  const channel = productChannel(method, target)
  return channel && observed(channel, `${method} ${withoutQuery(target)}`)
}

/** The remotes of a manifest: their addresses by key. */
export type Remotes = readonly { readonly key: string; readonly baseUrl: string }[]

/** The address of a remote's path. */
export function remoteUrl(key: string, path: string, remotes: Remotes): string {
  const base = remotes.find((remote) => remote.key === key)?.baseUrl
  return base !== undefined && URL.canParse(path, base)
    ? new URL(path, base).href
    : `https://${key}.remote.invalid/`
}

/** What a request to the product writes to; undefined where it only reads. */
export function productChannel(method: string, path: string): Channel | undefined {
  if (/^(GET|HEAD|OPTIONS)$/i.test(method) || isQuestion(path)) return undefined
  if (/\/propert(y|ies)\b/.test(path)) return 'property'
  return /\/(child\/)?attachments?\b/.test(path) ? 'attachment' : 'product'
}

/** Questions that are too long for an address are posted. */
function isQuestion(path: string): boolean {
  return /\/(search|graphql|permission\/check|convert|bulk\/fetch|users-bulk)\b|\/search\?/.test(path)
}

function isWriting(act: string): boolean {
  return /set|transaction/.test(act)
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url
}

function wholeOf(target: string, headers: Asking['headers'], body: Uint8Array): Buffer {
  const head = [target, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n')
  return Buffer.concat([Buffer.from(`${head}\n\n`), body])
}
