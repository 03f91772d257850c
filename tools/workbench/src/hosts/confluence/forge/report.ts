import type { Ledger } from '../../../ledger.ts'
import type { App } from './app.ts'
import type { SandboxEvents } from './sandbox/sandbox.ts'

const acts = {
  file: 'touched a file',
  socket: 'opened a socket',
  'name look-up': 'looked up a name',
  process: 'reached for a process',
  inspection: 'looked into its own process',
} as const

const stops = {
  time: 'ran out of time',
  memory: 'ran out of memory',
  exit: 'ended its process',
  crash: 'crashed',
} as const

/** Puts what a sandbox reports into the ledger, in words. */
export function reportTo(ledger: Ledger, app: App): Omit<SandboxEvents, 'request'> {
  return {
    log({ level, text, bytes, stack }, invocation) {
      const [first = ''] = text.split('\n')
      ledger.record({
        app: app.id,
        channel: 'log',
        outcome: level === 'error' ? 'failed' : 'done',
        summary: `${level}: ${first.slice(0, 200)}`,
        data: { level, body: text, bytes, ...functionOf(invocation), ...(stack !== undefined && { stack }) },
      })
    },
    refused({ what, detail }, invocation) {
      ledger.record({
        app: app.id,
        channel: 'sandbox',
        outcome: 'refused',
        summary: `${acts[what]}: ${detail}`,
        data: { what, detail, ...functionOf(invocation) },
      })
    },
    dropped({ what, limit }) {
      const things = what === 'log' ? 'log lines' : 'refused attempts'
      ledger.record({
        app: app.id,
        channel: what === 'log' ? 'log' : 'sandbox',
        outcome: 'refused',
        summary: `more than ${limit} ${things} in a minute: the rest of this minute is dropped`,
        data: { what: 'dropped', limit },
      })
    },
    stopped({ what, detail, error }, invocation) {
      ledger.record({
        app: app.id,
        channel: 'sandbox',
        outcome: what === 'exit' || what === 'crash' ? 'failed' : 'refused',
        summary: `${stops[what]}: ${detail}`,
        data: {
          what,
          detail,
          ...functionOf(invocation),
          ...(error?.stack !== undefined && { stack: error.stack }),
        },
      })
    },
  }
}

function functionOf(invocation: { readonly functionKey: string } | undefined): { function?: string } {
  return invocation ? { function: invocation.functionKey } : {}
}
