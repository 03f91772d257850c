import { type Asking, type InstalledApp, startWorkbench, type Workbench } from '@crenwiz/workbench'
import { type CanarySite, createCanarySite } from './canary/canary-site.ts'
import { type ConfigOf, type Furnished, furnish } from './canary/furnish.ts'
import { functionRequest } from './watch/function-request.ts'
import { ledgerEntry } from './watch/ledger-entry.ts'
import type { Observation } from './watch/observation.ts'
import { quiet } from './watch/quiet.ts'

/** How the hosts outside behave. */
type Outside = 'answers' | 'is dead' | 'never answers'

/** A canary site with the app installed on it, and everything that the app has let go of there. */
export interface World {
  readonly workbench: Workbench
  readonly site: CanarySite
  readonly app: InstalledApp
  readonly pages: Furnished
  readonly observations: Observation[]
  outside: Outside
  /** What is driven now: each observation says it. */
  drive: string
  /** Waits until functions that nobody waits for have come to rest. */
  settle(): Promise<void>
  dispose(): Promise<void>
}

export interface WorldOptions {
  readonly folder: string
  readonly seed: number
  readonly variables: Readonly<Record<string, string>>
  readonly configOf: (site: CanarySite) => ConfigOf
  /** A folder for the store's files; null keeps it in memory. */
  readonly root?: string | null
  readonly log: (line: string) => void
}

const settled = { ms: 40, most: 3000 }

/** What keeps a run within its time: a function gets seconds, and nothing that it logs or sends is dropped. */
const limits = { uiSeconds: 10, backgroundSeconds: 10, logLinesAMinute: 10_000, egressAMinute: 10_000 }

/** Makes the site and installs the app, unmodified; a UserError of the workbench says why it can't be installed. */
export async function createWorld({
  folder,
  seed,
  variables,
  configOf,
  root = null,
  log,
}: WorldOptions): Promise<World> {
  const site = createCanarySite(seed)
  const observations: Observation[] = []
  const waiting = new Set<() => void>()
  const askings: Asking[] = []
  const state: { outside: Outside; drive: string; app?: InstalledApp } = {
    outside: 'answers',
    drive: 'install',
  }
  const note = (observation: Observation | undefined) => {
    if (observation) observations.push(observation)
  }
  const onAsking = (asking: Asking) => {
    if (state.app) note(functionRequest(asking, state.drive, state.app.remotes))
    else askings.push(asking)
  }
  const workbench = await startWorkbench({
    port: 0,
    root,
    site: { facts: site.facts, people: Object.values(site.people) },
    environmentType: 'PRODUCTION',
    apps: [{ folder, variables }],
    limits,
    onAsking,
    world: (request) => answerOf(request, state.outside, waiting),
  })
  const stops: (() => void)[] = []
  const dispose = async () => {
    for (const stop of stops) stop()
    for (const release of waiting) release()
    await workbench.dispose()
  }
  try {
    const [app] = workbench.forge.apps()
    if (!app) throw new Error('The app that was installed is there.')
    state.app = app
    for (const entry of workbench.ledger.entries()) note(ledgerEntry(entry, state.drive))
    stops.push(workbench.ledger.subscribe((entry) => note(ledgerEntry(entry, state.drive))))
    for (const asking of askings) note(functionRequest(asking, state.drive, app.remotes))
    for (const warning of app.warnings) log(warning)
    const pages = furnish(workbench.site, site, app, configOf(site))
    return {
      workbench,
      site,
      app,
      pages,
      observations,
      get outside() {
        return state.outside
      },
      set outside(next) {
        state.outside = next
        if (next !== 'never answers') for (const release of waiting) release()
      },
      get drive() {
        return state.drive
      },
      set drive(next) {
        state.drive = next
      },
      settle: () => quiet([(listener) => workbench.ledger.subscribe(listener)], settled),
      dispose,
    }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function answerOf(request: Request, outside: Outside, waiting: Set<() => void>): Promise<Response> {
  if (outside === 'is dead') throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
  if (outside === 'never answers') await new Promise<void>((resolve) => waiting.add(resolve))
  const isAnalytics = new URL(request.url).hostname.endsWith('google-analytics.com')
  return isAnalytics ? new Response(null, { status: 204 }) : Response.json({ ok: true, id: 'accepted' })
}
