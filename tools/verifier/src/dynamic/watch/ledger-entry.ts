import type { Entry } from '@crenwiz/workbench'
import type { Observation } from './observation.ts'

/** What a line of the workbench's ledger shows of an app beyond its functions' requests: logs, thrown errors, configurations, refused loads. */
export function ledgerEntry(entry: Entry, drive: string): Observation | undefined {
  const { channel, data } = entry
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined)
  const stack = text('stack')
  const functionKey = text('function')
  const more = {
    ...(stack !== undefined && { stack }),
    ...(functionKey !== undefined && { functionKey }),
    drive,
  }
  if (channel === 'log' && text('body') !== undefined)
    return {
      channel: 'log',
      from: 'function',
      what: `log ${text('level')}`,
      bytes: bytesOf(text('body')),
      ...more,
    }
  if (channel === 'function' && entry.outcome === 'failed') return thrown(data.error, { functionKey, drive })
  if (channel === 'sandbox' && text('what') === 'crash')
    return {
      channel: 'log',
      from: 'function',
      what: 'uncaught error',
      bytes: bytesOf(text('detail')),
      ...more,
    }
  if (channel === 'sandbox' && (text('what') === 'socket' || text('what') === 'name look-up')) {
    const host = /\s(?:wss?:\/\/)?([\w.-]+\.[a-z]{2,})/i.exec(text('detail') ?? '')?.[1]
    return host === undefined
      ? undefined
      : {
          channel: 'egress',
          from: 'function',
          what: text('detail') ?? '',
          bytes: bytesOf(text('detail')),
          url: `https://${host}/`,
          ...more,
        }
  }
  if (
    channel === 'storage' &&
    text('where')?.startsWith('macro configuration') &&
    text('operation') === 'stored'
  )
    return {
      channel: 'configuration',
      from: 'frame',
      what: 'configuration',
      bytes: bytesOf(text('body')),
      drive,
    }
  if (channel === 'csp') {
    const blocked = text('blocked') ?? ''
    if (!/^(https?|wss?):/.test(blocked)) return undefined
    const source = text('source')
    const line = typeof data.line === 'number' ? data.line : 1
    return {
      channel: 'egress',
      from: 'frame',
      what: `${text('directive')} ${blocked.split('?')[0]}`,
      bytes: Buffer.from(blocked),
      url: blocked,
      method: 'GET',
      ...(source !== undefined && { stack: `at ${source}:${line}:1` }),
      drive,
    }
  }
  return undefined
}

/** Forge writes an error that a function throws to the app's logs, message and stack. */
function thrown(
  error: unknown,
  { functionKey, drive }: { readonly functionKey: string | undefined; readonly drive: string },
): Observation | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { name, message, stack } = error as Readonly<Record<string, unknown>>
  // JSON.parse quotes what it was given; that was this trial's payload, which no frame of the app sends.
  if (name === 'SyntaxError') return undefined
  return {
    channel: 'log',
    from: 'function',
    what: `thrown ${String(name)}`,
    bytes: bytesOf(String(message)),
    drive,
    ...(typeof stack === 'string' && { stack }),
    ...(functionKey !== undefined && { functionKey }),
  }
}

function bytesOf(text: string | undefined): Buffer {
  return Buffer.from(text ?? '')
}
