import type { Entry } from '@crenwiz/workbench'
import type { Channel, Observation } from '../watch/observation.ts'

/** What a line of the ledger shows of a project: what it sent, logged and kept. */
export function observed({ channel, data, summary }: Entry, drive: string): Observation | undefined {
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '')
  const from = 'function' as const
  if (channel === 'log')
    return { channel: 'log', from, what: summary.slice(0, 80), bytes: Buffer.from(text('body')), drive }
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
  const kept = channel === 'storage' ? keptIn(text('where')) : undefined
  return kept === undefined || data.act === 'delete'
    ? undefined
    : {
        channel: kept,
        from,
        what: summary,
        bytes: Buffer.from(`${text('key')}\n${text('body')}`),
        drive,
      }
}

/** Documents, calendars and mails are the person's own: what an add-on writes there is its work. */
function keptIn(where: string): Channel | undefined {
  if (/^(user|document) properties/.test(where)) return 'configuration'
  return /^script properties|cache/.test(where) ? 'storage' : undefined
}
