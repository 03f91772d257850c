import type { Entry } from '@crenwiz/workbench'
import type { Channel, Observation } from '../watch/observation.ts'

/** What a line of the ledger shows of a project: what it sent, logged, kept and wrote into the person's own things. */
export function observed({ channel, data, summary }: Entry, drive: string): Observation | undefined {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '')
  const from = 'function' as const
  if (channel === 'log')
    return { channel: 'log', from, what: summary.slice(0, 80), bytes: Buffer.from(text('body')), drive }
  if (channel === 'csp') return refusedLoad(text('blocked'), text('directive') || text('what'), drive)
  // What went out into the world was seen there.
  if (channel === 'egress' && data.via === 'network') return undefined
  if (channel === 'egress') {
    const isMail = data.via === 'gmail'
    // Whom a mail goes to has to be said; what is in it leaves.
    const parts = isMail
      ? [text('subject'), text('body'), JSON.stringify(data.attachments ?? [])]
      : [text('url'), JSON.stringify(data.headers ?? []), text('body')]
    return {
      channel: 'egress',
      from,
      what: summary,
      bytes: Buffer.from(parts.join('\n')),
      url: isMail ? `mailto:${text('to')}` : text('url'),
      drive,
    }
  }
  const isGone = data.act === 'delete' || data.operation === 'deleted'
  if (channel !== 'storage' || isGone) return undefined
  return {
    channel: keptIn(text('where')),
    from,
    what: summary,
    bytes: Buffer.from(`${text('key')}\n${text('subject')}\n${text('body')}`),
    drive,
  }
}

/** A request that was let out into the world. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: string
  readonly body: Buffer
}

/** Reads a request whole: its headers have the credentials that a ledger leaves out. */
export async function sentBy(request: Request): Promise<Sent> {
  const { method, url } = request
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return { method, url, headers, body: Buffer.from(await request.arrayBuffer()) }
}

export function observedSent({ method, url, headers, body }: Sent, drive: string): Observation {
  return {
    channel: 'egress',
    from: 'function',
    what: `${method} ${url.split(/[?#]/)[0]}`,
    bytes: Buffer.concat([Buffer.from(`${url}\n${headers}\n`), body]),
    url,
    drive,
  }
}

/** Documents, calendars, mails and triggers are the person's own: what an add-on writes there is its work. */
function keptIn(where: string): Channel {
  if (/^(user|document) properties/.test(where)) return 'configuration'
  return /^script properties|cache/.test(where) ? 'storage' : 'product'
}

/** What a page tried to load and its policy refused: an address that isn't the workbench's. */
function refusedLoad(blocked: string, directive: string, drive: string): Observation | undefined {
  if (!/^(https?|wss?):/.test(blocked)) return undefined
  return {
    channel: 'egress',
    from: 'frame',
    what: `${directive} ${blocked.split('?')[0]}`,
    bytes: Buffer.from(blocked),
    url: blocked,
    method: 'GET',
    drive,
  }
}
