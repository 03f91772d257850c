import type { Channel } from '../../../../ledger.ts'
import { jsonAnswer } from '../../../../pages/answer.ts'
import { socketAnswer } from '../../../../pages/socket.ts'
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

/** The ledger as JSON, and as news over a socket. */
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

  app.get('/api/ledger/stream', (context) => {
    const after = Number(context.req.query('after') ?? 0)
    return socketAnswer(context, ({ send }) => {
      for (const entry of ledger.entries({ after: Number.isSafeInteger(after) ? after : 0 })) send(entry)
      return { close: ledger.subscribe(send) }
    })
  })
}
