import { startWorkbench } from '@crenwiz/workbench'
import type { AppsScriptApp } from '../../app/app.ts'
import type { Finding, Gap } from '../../finding.ts'
import { labels } from '../../static/label.ts'
import type { StaticFacts } from '../../static/static-facts.ts'
import type { PlaceOf } from '../place-of.ts'
import { canariesIn } from '../rules/canaries.ts'
import { distinct, found } from '../rules/found.ts'
import { hostOf, isGoogleAnalytics } from '../rules/hosts.ts'
import type { RunFacts } from '../run-facts.ts'
import { createSearch } from '../search/search.ts'
import type { Observation } from '../watch/observation.ts'
import { type CanaryWorkspace, createCanaryWorkspace, furnishWorkspace } from './canary-workspace.ts'
import { observed } from './observe.ts'
import { type ProjectDrive, projectDrives } from './project-drives.ts'

export interface TryProjectOptions {
  /** The longest that it is tried, in seconds. */
  readonly seconds?: number
  readonly log?: (line: string) => void
}

/**
 * Runs a project's functions in a workspace full of canaries, in every way in which Google calls them, and searches all
 * that it sent, logged and kept. Its pages aren't shown: what they do is known by analysis alone, and said to be.
 */
export async function tryProject(
  app: AppsScriptApp,
  code: StaticFacts | undefined,
  { seconds = 60, log = () => {} }: TryProjectOptions = {},
): Promise<RunFacts> {
  const since = performance.now()
  const made = createCanaryWorkspace(1)
  const gaps: Gap[] = pagesOf(app)
  const elapsed = () => Math.round((performance.now() - since) / 10) / 100
  const started = await start(app, made.person, log).catch((error: unknown) => {
    gaps.push({
      code: 'NOT_INSTALLED',
      data: { why: error instanceof Error ? error.message : String(error) },
    })
    return undefined
  })
  if (!started) return { ...nothing, gaps, seconds: elapsed() }
  const { workbench, addon } = started
  const observations: Observation[] = []
  const drives: { what: string; times: number; outcome: 'done' | 'failed' | 'refused' }[] = []
  try {
    const there = furnishWorkspace(workbench.google, made, new Date())
    const run = async (drive: ProjectDrive) => {
      const after = workbench.ledger.entries().at(-1)?.seq ?? 0
      const result = await workbench.google.executions.run(addon.project, {
        function: drive.function,
        args: drive.args,
        kind: drive.kind,
        person: { email: made.person.email, name: made.person.name, locale: 'de' },
        container: { kind: drive.file, id: there[drive.file], place: {} },
        ui: silentWindow(made.typed),
      })
      const entries = workbench.ledger.entries({ app: addon.id, after })
      observations.push(...entries.flatMap((entry) => observed(entry, drive.what) ?? []))
      const isRefused = entries.some(({ channel, outcome }) => channel === 'product' && outcome === 'refused')
      for (const { data } of entries)
        if (data.code === 'NOT_BUILT')
          gaps.push({ code: 'NOT_BUILT_HERE', data: { member: String(data.member), drive: drive.what } })
      drives.push({
        what: drive.what,
        times: 1,
        outcome: result.ok ? 'done' : isRefused ? 'refused' : 'failed',
      })
    }
    for (const drive of projectDrives(app, made, there)) {
      if (performance.now() - since > seconds * 1000)
        gaps.push({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: drive.what } })
      else await run(drive)
    }
  } finally {
    await workbench.dispose()
  }
  const search = createSearch(made.canaries)
  const placeOf = placesOf(app, code)
  return {
    drives,
    findings: distinct([
      ...canariesIn(observations.filter(isOutsideGoogle), search, placeOf),
      ...observations.flatMap((one) => toOthers(one, placeOf)),
    ]),
    searched: [...new Set(observations.map(({ channel }) => channel))].map((channel) => {
      const of = observations.filter((one) => one.channel === channel)
      return { channel, entries: of.length, bytes: of.reduce((sum, { bytes }) => sum + bytes.length, 0) }
    }),
    canaries: made.canaries.length,
    forms: search.forms,
    gaps: distinctGaps(gaps),
    hosts: hostsOf(observations),
    seconds: elapsed(),
  }
}

const nothing = { drives: [], findings: [], searched: [], canaries: 0, forms: 0, hosts: [] } as const

async function start(app: AppsScriptApp, person: CanaryWorkspace['person'], log: (line: string) => void) {
  // A secret of the vendor's has to be there, or usage data is never sent.
  const keys = app.project.scripts.flatMap(({ file }) =>
    [...(app.text(file) ?? '').matchAll(/getProperty\(\s*['"`]([\w.-]+)['"`]/g)].map(([, key]) => key ?? ''),
  )
  const properties = Object.fromEntries(keys.map((key) => [key, propertyFor(key)]))
  const workbench = await startWorkbench({
    port: 0,
    root: null,
    projects: [{ folder: app.built ?? app.folder, properties }],
    site: { people: [person] },
    world: async () => new Response(null, { status: 204 }),
    log,
  })
  const [addon] = workbench.google.addons.all()
  if (addon) return { workbench, addon }
  await workbench.dispose()
  throw new Error('The project that was installed is there.')
}

/** 32 bytes in base64 where a key is asked for, a word elsewhere. */
const propertyFor = (key: string): string =>
  /key$/i.test(key)
    ? 'q7Zk0bB2o9nC1mXh5uW8sYtE3rLpA6vJdFgIyN4xOaM='
    : /epoch/i.test(key)
      ? '1'
      : `made-up-${key.length}`

/** A window in which whoever is asked says yes, and types what is asked for. */
const silentWindow = (typed: string) => ({
  alert: async () => 'ok' as const,
  prompt: async () => ({ button: 'ok' as const, text: typed }),
  showDialog: () => {},
  showSidebar: () => {},
  addMenu: () => {},
})

const pagesOf = ({ programs }: AppsScriptApp): Gap[] =>
  programs
    .filter(({ where }) => where === 'frame')
    .map(({ key, at }) => ({ code: 'PAGE_NOT_DRIVEN', at, data: { page: key } }))

const isGoogle = (host: string) => /(^|\.)(googleapis|google|gstatic|googleusercontent)\.com$/.test(host)
const isOutsideGoogle = ({ url }: Observation) => url === undefined || !isGoogle(hostOf(url))

/** Whatever goes to anybody but Google. */
function toOthers(observation: Observation, placeOf: PlaceOf): readonly Finding[] {
  const { channel, url } = observation
  if (channel !== 'egress' || url === undefined) return []
  const host = url.startsWith('mailto:') ? url : hostOf(url)
  if (isGoogle(host) || isGoogleAnalytics(host)) return []
  return [found('HOST_REACHED', 'C4', observation, placeOf, { host })]
}

/** The line of the analysis for such data at such a sink, or of a call to that host; else the function that was driven. */
function placesOf(app: AppsScriptApp, code: StaticFacts | undefined): PlaceOf {
  const sinks = { egress: 'egress', log: 'log', storage: 'storage', configuration: 'configuration' } as const
  return ({ channel, drive, url }, label) => {
    const sink = Object.hasOwn(sinks, channel) ? sinks[channel as keyof typeof sinks] : undefined
    const flow = code?.flows.find(
      (one) =>
        one.sink === sink &&
        label !== undefined &&
        (one.label === label || labels[one.label] === labels[label]),
    )
    const target = url?.startsWith('mailto:') ? url.slice('mailto:'.length) : hostOf(url ?? '')
    const call = code?.calls.find(({ arguments: { to = [], recipient = [] } }) =>
      [...to, ...recipient].some(({ text }) => target !== '' && text.includes(target)),
    )
    const driven = app.project.functions.find(({ name }) => drive.split(' ').includes(name))
    const line = driven && { file: driven.file, line: driven.line, column: 1 }
    return flow?.at ?? call?.at ?? line ?? app.manifest.placeOf([])
  }
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
