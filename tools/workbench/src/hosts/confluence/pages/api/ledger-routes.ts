import type { Channel, Entry } from '../../../../ledger.ts'
import { jsonAnswer } from '../../../../pages/answer.ts'
import type { Routes } from './routes.ts'

const channels: readonly Channel[] = [
  'egress',
  'product',
  'storage',
  'log',
  'bridge',
  'function',
  'sandbox',
  'csp',
]

/** The ledger as JSON and as a stream of server-sent events. */
export const ledgerRoutes: Routes = (app, { ledger, forge, otherApps }) => {
  app.get('/api/ledger', ({ req }) => {
    const channel = channels.find((name) => name === req.query('channel'))
    const appId = req.query('app')
    const after = Number(req.query('after') ?? 0)
    const entries = ledger.entries({
      ...(appId !== undefined && { app: appId }),
      ...(channel !== undefined && { channel }),
      ...(Number.isSafeInteger(after) && { after }),
    })
    return jsonAnswer({
      entries,
      apps: [...forge.apps(), ...otherApps()].map(({ id, name }) => ({ id, name })),
    })
  })

  app.delete('/api/ledger', () => {
    ledger.clear()
    return jsonAnswer({ cleared: true })
  })

  app.get('/api/ledger/stream', ({ req }) => {
    const after = Number(req.header('last-event-id') ?? req.query('after') ?? 0)
    return new Response(stream(ledger, Number.isSafeInteger(after) ? after : 0), {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    })
  })
}

function stream(ledger: Parameters<Routes>[1]['ledger'], after: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (entry: Entry) =>
        controller.enqueue(encoder.encode(`id: ${entry.seq}\ndata: ${JSON.stringify(entry)}\n\n`))
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      for (const entry of ledger.entries({ after })) send(entry)
      stop = ledger.subscribe(send)
    },
    cancel() {
      stop()
    },
  })
}
