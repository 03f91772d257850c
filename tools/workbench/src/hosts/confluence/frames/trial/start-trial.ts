import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { build } from 'esbuild'
import { Hono } from 'hono'
import { systemClock } from '../../../../clock.ts'
import { createLedger, type Ledger } from '../../../../ledger.ts'
import { openStore } from '../../../../store.ts'
import type { App } from '../../forge/app.ts'
import { createSite } from '../../site/create-site.ts'
import type { Person } from '../../site/site.ts'
import { createFrames, type Frames } from '../create-frames.ts'
import { buildTrialApp } from './trial-app.ts'
import { type TrialCall, trialForge } from './trial-forge.ts'

/** Frames of one app on a page of one site, with nothing else around: what the tests in this folder look at. */
export interface Trial {
  readonly app: App
  readonly frames: Frames
  readonly ledger: Ledger
  readonly calls: readonly TrialCall[]
  readonly person: Person
  readonly hostOrigin: string
  /** The address of a host page with frames: `?macros=view,picture` in their order. */
  pageUrl(query?: string): string
  dispose(): Promise<void>
}

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const hostPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="stylesheet" href="/frames.css"></head><body><main id="places"></main><script src="/trial.js"></script></body></html>`

/** Starts a trial on free ports. */
export async function startTrial(): Promise<Trial> {
  const { app, dispose: removeApp } = await buildTrialApp()
  const store = openStore({ root: null })
  const ledger = createLedger({ now: () => systemClock.now() })
  const site = createSite({ store, ledger, clock: systemClock })
  const [space] = site.spaces()
  const person = site.people().find(({ role }) => role === 'editor')
  const page = space?.homepageId ? site.page(space.homepageId) : undefined
  if (person === undefined || page === undefined)
    throw new Error('A fresh site has a space, a page and people.')
  const calls: TrialCall[] = []
  const host = new Hono()
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: host.fetch, port: 0, hostname: 'localhost' }, () => resolve(started))
  })
  const hostOrigin = `http://localhost:${(server.address() as AddressInfo).port}`
  const frames = await createFrames({
    forge: trialForge(app, calls),
    site,
    ledger,
    gate: { pass: async () => ({ ok: false, code: 'OFFLINE', message: 'Nothing leaves a trial.' }) },
    rest: async (request, principal) =>
      Response.json({ path: new URL(request.url).pathname, principal, body: await request.text() }),
    personOf: () => person,
    hostOrigin,
    basePort: 0,
  })
  const script = await build({
    entryPoints: [source('trial-page.client.ts')],
    bundle: true,
    write: false,
    logLevel: 'error',
  })
  host.route('/', frames.routes)
  host.get('/', (c) => c.html(hostPage))
  host.get('/trial.js', (c) => {
    c.header('content-type', 'text/javascript')
    return c.body(script.outputFiles[0]?.text ?? '')
  })
  host.get('/frames.css', (c) => {
    c.header('content-type', 'text/css')
    return c.body(readFileSync(source('../frames.css'), 'utf8'))
  })
  host.get('/specs', (c) => {
    const keys = (c.req.query('macros') ?? 'view').split(',')
    const kind = c.req.query('kind') === 'config' ? 'config' : 'view'
    return c.json(
      keys.map((moduleKey, at) =>
        frames.specOf({
          app,
          moduleKey,
          kind,
          macro: { localId: `macro-${at}`, parameters: { guestParams: { source: `diagram ${at}` } } },
          page,
          person,
          colorMode: 'light',
          isEditing: kind === 'config',
        }),
      ),
    )
  })
  return {
    app,
    frames,
    ledger,
    calls,
    person,
    hostOrigin,
    pageUrl: (query = '') => `${hostOrigin}/?${query}`,
    async dispose() {
      await frames.dispose()
      server.close()
      store.dispose()
      removeApp()
    },
  }
}
