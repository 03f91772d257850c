import type { Browser } from 'playwright-core'
import type { AppsScriptApp } from '../../app/app.ts'
import type { Gap } from '../../finding.ts'
import type { StaticFacts } from '../../static/static-facts.ts'
import { launchBrowser } from '../browser.ts'
import { distinct } from '../rules/found.ts'
import { hostOf } from '../rules/hosts.ts'
import type { RunFacts } from '../run-facts.ts'
import { createSearch } from '../search/search.ts'
import { withoutEchoes } from '../watch/echoes.ts'
import type { Observation } from '../watch/observation.ts'
import { createCanaryWorkspace } from './canary-workspace.ts'
import { driveProject, type OpenBrowser } from './drive-project.ts'
import { placesOf } from './places-of.ts'
import { type ProjectRun, startProjectRun } from './project-run.ts'
import { projectFindings } from './rules.ts'

export interface TryProjectOptions {
  /** The longest that it is tried, in seconds. */
  readonly seconds?: number
  readonly log?: (line: string) => void
  /** A browser of somebody else's, asked for where something shows a page; else one is started and closed. */
  readonly lend?: () => Promise<Browser>
}

/**
 * Uses a project in a workspace full of canaries as a person does (menus, pages, cards, what the clock fires) and as a
 * caller could, and searches all that it sent, logged, kept and wrote.
 */
export async function tryProject(
  app: AppsScriptApp,
  code: StaticFacts | undefined,
  { seconds = 30, log = () => {}, lend }: TryProjectOptions = {},
): Promise<RunFacts> {
  const since = performance.now()
  const now = new Date()
  const made = createCanaryWorkspace(1, now)
  const gaps: Gap[] = []
  const gap = (one: Gap) => void gaps.push(one)
  const elapsed = () => Math.round((performance.now() - since) / 10) / 100
  const run = await startProjectRun(app, made, { now, seconds, log, gap }).catch((error: unknown) => {
    gap({ code: 'NOT_INSTALLED', data: { why: error instanceof Error ? error.message : String(error) } })
    return undefined
  })
  if (!run) return { ...nothing, gaps: [...gaps, ...pagesNotShown(app, new Set())], seconds: elapsed() }
  try {
    await driveProject(run, lend ? borrowed(lend) : ownBrowser)
  } finally {
    await run.workbench.dispose()
  }
  const observations = withoutEchoes(run.observations)
  const search = createSearch(made.canaries)
  const placeOf = placesOf(app, code, run.markup)
  return {
    drives: run.drives,
    findings: distinct(projectFindings(observations, search, { placeOf, made })),
    searched: searchedOf(observations),
    canaries: made.canaries.length,
    forms: search.forms,
    gaps: distinctGaps([...gaps, ...pagesNotShown(app, run.pages)]),
    hosts: hostsOf(observations),
    seconds: elapsed(),
  }
}

const nothing = { drives: [], findings: [], searched: [], canaries: 0, forms: 0, hosts: [] } as const

/** No policy of a page's own holds WebRTC back. */
const quietly = ['--force-webrtc-ip-handling-policy=disable_non_proxied_udp']

async function ownBrowser(): Promise<OpenBrowser> {
  const browser = await launchBrowser({ args: quietly })
  return { browser, dispose: () => browser.close() }
}

const borrowed = (lend: () => Promise<Browser>) => async (): Promise<OpenBrowser> => ({
  browser: await lend(),
  dispose: async () => {},
})

const pagesNotShown = ({ programs }: AppsScriptApp, shown: ProjectRun['pages']): readonly Gap[] =>
  programs
    .filter(({ where, key }) => where === 'frame' && !shown.has(key))
    .map(({ key, at }) => ({ code: 'PAGE_NOT_DRIVEN', at, data: { page: key } }))

function searchedOf(observations: readonly Observation[]): RunFacts['searched'] {
  return [...new Set(observations.map(({ channel }) => channel))].map((channel) => {
    const of = observations.filter((one) => one.channel === channel)
    return { channel, entries: of.length, bytes: of.reduce((sum, { bytes }) => sum + bytes.length, 0) }
  })
}

function hostsOf(observations: readonly Observation[]): RunFacts['hosts'] {
  const hosts = observations.flatMap(({ channel, url }) => (channel === 'egress' && url ? [hostOf(url)] : []))
  return [...new Set(hosts)].sort().map((host) => ({
    host,
    times: hosts.filter((one) => one === host).length,
    wasLetOut: true,
  }))
}

const distinctGaps = (gaps: readonly Gap[]): readonly Gap[] => [
  ...new Map(gaps.map((gap) => [JSON.stringify([gap.code, gap.data.member ?? gap.data]), gap])).values(),
]
