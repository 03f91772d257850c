import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { build } from 'esbuild'
import { Hono } from 'hono'
import type { Ledger } from '../../../../ledger.ts'
import { ada, startTrial as startScripts } from '../../apps-script/trial.ts'
import { loadCardImage } from '../card-images.ts'
import { createCards } from '../cards.ts'
import { parseCardCall } from '../parse-inputs.ts'

/** The cards of one project on a page of its own, with the real runtime behind them: what the tests of this folder look at. */
export interface CardsTrial {
  readonly url: string
  readonly ledger: Ledger
  dispose(): Promise<void>
}

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title>
<link rel="stylesheet" href="/cards.css"><style>:root { color-scheme: light dark } body { margin: 0 } main { width: 320px }</style>
</head><body><main id="cards"></main><script src="/trial.js"></script></body></html>`

/** Starts a trial of a script, whose function `home` is its homepage, on a free port. */
export async function startCardsTrial(script: string): Promise<CardsTrial> {
  const scripts = startScripts({ engine: 'vm' })
  const project = scripts.project({
    'appsscript.json': {
      addOns: {
        common: {
          name: 'Trial',
          homepageTrigger: { runFunction: 'home' },
          openLinkUrlPrefixes: ['https://example.com/'],
        },
        calendar: {},
      },
    },
    'Code.js': script,
  })
  const cards = createCards({ executions: scripts.executions, clock: { now: () => new Date() } })
  const person = { ...ada, timeZone: 'Europe/Berlin' }
  const host = { app: 'CALENDAR' } as const
  const client = await build({
    entryPoints: [source('trial-page.client.ts')],
    bundle: true,
    write: false,
    logLevel: 'error',
  })
  const app = new Hono()
  app.get('/', (c) => c.html(page))
  app.get('/trial.js', (c) =>
    c.body(client.outputFiles[0]?.text ?? '', 200, { 'content-type': 'text/javascript' }),
  )
  app.get('/cards.css', (c) =>
    c.body(readFileSync(source('../cards.css'), 'utf8'), 200, { 'content-type': 'text/css' }),
  )
  app.post('/open', async (c) => c.json(await cards.open(project, person, host)))
  app.post('/act', async (c) => {
    const call = parseCardCall(await c.req.json())
    return call ? c.json(await cards.act(project, person, host, call)) : c.text('No click.', 400)
  })
  app.get('/may-open', (c) => c.json(cards.mayOpen(project, c.req.query('url') ?? '')))
  app.get('/image', (c) => {
    const image = loadCardImage(scripts, project.id, c.req.query('url') ?? '')
    return image ? c.body(Buffer.from(image.content), 200, { 'content-type': image.type }) : c.text('', 404)
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' }, () => resolve(started))
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    ledger: scripts.ledger,
    async dispose() {
      server.close()
      await scripts.dispose()
    },
  }
}
