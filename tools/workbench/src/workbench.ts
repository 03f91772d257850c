import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { type Clock, systemClock } from './clock.ts'
import { createGate } from './gate.ts'
import type { App } from './hosts/confluence/forge/app.ts'
import type { Asking } from './hosts/confluence/forge/asking.ts'
import { readWebTriggerPath } from './hosts/confluence/forge/backends/web-triggers.ts'
import { createForge } from './hosts/confluence/forge/create-forge.ts'
import type { Forge } from './hosts/confluence/forge/forge.ts'
import { judgeEgress } from './hosts/confluence/forge/judge-egress.ts'
import type { Limits } from './hosts/confluence/forge/limits.ts'
import { readManifest } from './hosts/confluence/forge/manifest.ts'
import { createFrames } from './hosts/confluence/frames/create-frames.ts'
import { createPages } from './hosts/confluence/pages/create-pages.ts'
import { createPersonOf } from './hosts/confluence/pages/session.ts'
import { createSite } from './hosts/confluence/site/create-site.ts'
import { createRest } from './hosts/confluence/site/rest/create-rest.ts'
import { loadSeed } from './hosts/confluence/site/seed.ts'
import type { Person, Site, SiteFacts } from './hosts/confluence/site/site.ts'
import type { ProjectToInstall } from './hosts/google/addons.ts'
import type { EngineKind } from './hosts/google/apps-script/engine/script-engine.ts'
import type { TracedCall } from './hosts/google/apps-script/trace.ts'
import { createGoogle } from './hosts/google/create-google.ts'
import type { Google } from './hosts/google/google.ts'
import type { CalendarToHave } from './hosts/google/seed-workspace.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { listen } from './listen.ts'
import type { Product } from './pages/shell/top-bar.ts'
import { openStore } from './store.ts'
import { createGoogleAnalytics } from './twins/google-analytics/google-analytics.ts'

/** An app to install, with what `forge variables set --encrypt` would have given it. */
export interface AppToInstall {
  readonly folder: string
  readonly variables?: Readonly<Record<string, string>>
}

export interface WorkbenchOptions {
  /** Port of the host's pages; the apps' origins follow it. 0 takes any free ones. */
  readonly port?: number
  /** Folder of the store's files; null keeps everything in memory. */
  readonly root?: string | null
  readonly apps?: readonly AppToInstall[]
  /** Apps Script projects to install. */
  readonly projects?: readonly ProjectToInstall[]
  /** What runs projects: `vm` is faster and no boundary, for code of one's own. */
  readonly engine?: EngineKind
  /** Told of each service call of each project. */
  readonly onCall?: (call: TracedCall) => void
  /** A folder of pinned files, named by host and path, that stand in for the CDNs of projects' pages. */
  readonly mirror?: string
  /** A space with pages, as JSON, loaded into a store that hasn't had it. */
  readonly seed?: unknown
  /** Mails to begin with, by the address of whose they are; a mailbox gets them once. */
  readonly mail?: Readonly<Record<string, unknown>>
  /** Calendars beside people's own; each is made once. */
  readonly calendars?: readonly CalendarToHave[]
  /** Lets what the apps' manifests allow out into the world. */
  readonly live?: boolean
  readonly clock?: Clock
  readonly log?: (line: string) => void
  /** What a fresh site is called and who is on it. */
  readonly site?: { readonly facts?: Partial<SiteFacts>; readonly people?: readonly Person[] }
  /** Stands in for the world: gets what the manifests let out of functions, and frames may reach what they declare. */
  readonly world?: (request: Request) => Promise<Response>
  /** Numbers in place of Forge's own. */
  readonly limits?: Partial<Limits>
  /** What the apps are told of their environment. */
  readonly environmentType?: App['environmentType']
  /** Told of every request of every function, whole and before it is judged. */
  readonly onAsking?: (asking: Asking) => void
}

/** A running workbench: a local Confluence with the Forge runtime, and a local Google Workspace with Apps Script. */
export interface Workbench {
  /** `http://localhost:4400` */
  readonly url: string
  readonly ledger: Ledger
  readonly site: Site
  readonly forge: Forge
  readonly google: Google
  dispose(): Promise<void>
}

/** The header's switch between the hosts' places. */
const products: readonly Product[] = [
  { href: '/', text: 'Confluence', under: /^\/(?!google(?:\/|$))/ },
  { href: '/google/docs', text: 'Docs' },
  { href: '/google/sheets', text: 'Sheets' },
  { href: '/google/slides', text: 'Slides' },
  { href: '/google/calendar', text: 'Calendar' },
  { href: '/google/mail', text: 'Mail' },
]

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** Starts a workbench and resolves once it serves; UserError where a person can mend what is wrong. */
export async function startWorkbench({
  port = 4400,
  root = '.workbench',
  apps = [],
  projects = [],
  engine = 'quickjs',
  onCall,
  mirror,
  seed,
  mail,
  calendars,
  live: isOnline = false,
  clock = systemClock,
  log = () => {},
  site: wanted = {},
  world,
  ...forgeOptions
}: WorkbenchOptions = {}): Promise<Workbench> {
  const live = isOnline || world !== undefined
  const closers: (() => unknown)[] = []
  const dispose = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    const store = openStore({ root })
    closers.push(() => store.dispose())
    const listener = await listen({ port })
    closers.push(() => listener.dispose())
    const url = `http://localhost:${listener.port}`
    const cacheFolder = await mkdtemp(join(tmpdir(), 'workbench-'))
    closers.push(() => rm(cacheFolder, { recursive: true, force: true }))

    const ledger = createLedger(clock)
    const analytics = createGoogleAnalytics({ clock })
    const site = createSite({ store, ledger, clock, ...wanted })
    const rest = createRest({ site })
    const gate = createGate({
      ledger,
      twins: live ? [] : [analytics],
      judgeOf: (appId) => google?.judgeOf(appId) ?? judgeEgress(forge.app(appId), forge.isAnalyticsOn(appId)),
      live,
      ...(world && { fetch: (input, init) => world(new Request(input, init)) }),
    })
    let google: Google | undefined
    const forge: Forge = createForge({
      store,
      ledger,
      gate,
      clock,
      site,
      rest,
      cacheFolder,
      baseUrl: url,
      ...forgeOptions,
    })
    closers.push(() => forge.dispose())
    for (const { folder, variables = {} } of apps) {
      const { id } = readManifest(folder)
      for (const [key, value] of Object.entries(variables)) forge.setVariable(id, key, value)
      const app = await forge.install(folder)
      log(`Installed ${app.name} from ${folder}`)
      for (const warning of app.warnings) log(`  ${warning}`)
    }
    if (seed !== undefined) loadSeed(site, store, seed)

    const personOf = createPersonOf({ site })
    const basePort = port === 0 ? 0 : port + 1
    const frames = await createFrames({
      forge,
      site,
      ledger,
      gate,
      rest,
      personOf,
      hostOrigin: url,
      basePort,
      isLive: live,
    })
    closers.push(() => frames.dispose())
    const workspace = await createGoogle({
      store,
      ledger,
      clock,
      gate,
      people: {
        all: () => site.people().filter(({ appId }) => appId === undefined),
        of: personOf,
      },
      projects,
      engine,
      onCall,
      seed: { mail, calendars },
      hostOrigin: url,
      basePort: port === 0 ? 0 : port + 1 + forge.apps().length,
      isLive: live,
      mirror,
      dist,
      products,
      log,
    })
    google = workspace
    closers.push(() => workspace.dispose())
    const pages = createPages({
      site,
      forge,
      frames,
      ledger,
      store,
      analytics,
      dist,
      isLive: live,
      clock,
      personOf,
      products,
      otherApps: () => workspace.addons.all(),
    })
    const host = new Hono()
    host.get('/api/health', (c) => c.json({ ready: true }))
    host.all('/x1/*', (c) => {
      const trigger = readWebTriggerPath(c.req.path)
      return trigger ? forge.webTrigger(trigger.appId, trigger.moduleKey, c.req.raw) : c.notFound()
    })
    host.route('/', frames.routes)
    host.route('/', workspace.routes)
    host.route('/', pages)
    listener.open(host.fetch)
    const { network, files } = forge.confinement
    log(
      `Functions are held in by: ${network}, ${files}.${live ? ' LIVE: what the manifests allow leaves this machine.' : ''}`,
    )
    return { url, ledger, site, forge, google: workspace, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
