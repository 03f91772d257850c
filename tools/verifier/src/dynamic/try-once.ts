import type { InstalledApp } from '@crenwiz/workbench'
import type { Finding } from '../finding.ts'
import type { CanarySite } from './canary/canary-site.ts'
import { type ReadNames, readNames } from './canary/fields.ts'
import type { ConfigOf } from './canary/furnish.ts'
import { canaryFor } from './canary/payload.ts'
import type { FrameCall, Outcome } from './drives/drive.ts'
import { drivesOf } from './drives/drives.ts'
import { type Ran, runDrives } from './drives/run-drive.ts'
import { passFrames } from './frames/frame-pass.ts'
import type { Shown } from './frames/visit.ts'
import { createPlaceOf } from './place-of.ts'
import { purge } from './purge.ts'
import { canariesIn } from './rules/canaries.ts'
import { eventsJudged } from './rules/events.ts'
import { distinct } from './rules/found.ts'
import { hostOf, isProduct } from './rules/hosts.ts'
import { hostsReached } from './rules/reached.ts'
import { storedBeside } from './rules/stored.ts'
import type { RunFacts } from './run-facts.ts'
import { createSearch } from './search/search.ts'
import type { Trying } from './tried.ts'
import { undrivable } from './undrivable.ts'
import { passUsage } from './usage-pass.ts'
import { variablesFor } from './variables.ts'
import { withoutEchoes } from './watch/echoes.ts'
import { withoutMadeUp } from './watch/made-up.ts'
import type { Observation } from './watch/observation.ts'
import { createWorld, type World } from './world.ts'

/** Tries one app: on a canary site, then on that site with one thing after the other changed. */
export async function tryOnce(trying: Trying): Promise<RunFacts> {
  const { app, code, folder, root, log, gap, gaps, isOver } = trying
  const since = performance.now()
  const names = namesOf(trying)
  const variables = variablesFor(names.variables, 1)
  const make = (seed: number, where: string | null) =>
    createWorld({ folder, seed, variables, configOf: configsOf(names), root: where, log })
  const seconds = () => Math.round((performance.now() - since) / 10) / 100
  const world = await make(1, root).catch((error: unknown) => {
    gap({ code: 'NOT_INSTALLED', data: { why: error instanceof Error ? error.message : String(error) } })
    return undefined
  })
  if (!world) return { ...nothing, gaps, seconds: seconds() }
  try {
    for (const one of undrivable(app, world.app)) gap(one)
    const placeOf = createPlaceOf(app, world.app, code)
    const { reader } = world.site.people
    const drives: { what: string; times: number; outcome: Outcome }[] = []
    const done = (what: string, outcome: Outcome) => drives.push({ what, times: 1, outcome })
    const pass = async (calls: readonly FrameCall[], isMore: boolean): Promise<readonly Ran[]> => {
      const all = drivesOf(world, { names, calls }).filter(
        ({ what }) => !isMore || what.includes('as its frame calls it'),
      )
      const { ran, left } = await runDrives(world, all, reader, isOver)
      for (const { drive, outcome } of ran) done(drive.what, outcome)
      for (const { what } of left) gap({ code: 'NOT_DRIVEN_IN_TIME', data: { drive: what } })
      return ran
    }
    const first = [...(await pass([], false))]
    let shown: readonly Shown[] = []
    let milliseconds = 0
    let calls: readonly FrameCall[] = []
    const viewing = hasFrames(world.app) ? await trying.browser() : undefined
    if (viewing) {
      const frames = await passFrames(viewing.browser, world, viewing.probe, trying)
      for (const { what, outcome } of frames.drives) done(what, outcome)
      shown = frames.shown
      milliseconds = frames.milliseconds
      calls = frames.calls
      first.push(...(await pass(calls, true)))
    }
    const own = withoutEchoes(world.observations)
    const isSending = own.some(({ channel, url }) => channel === 'egress' && !isProduct(hostOf(url ?? '')))
    const usage = isSending
      ? await passUsage(
          {
            world,
            first,
            variables: names.variables,
            shown,
            milliseconds,
            view: viewing,
            placeOf,
            elsewhere: () => make(2, null),
          },
          trying,
        )
      : []
    const observations = withoutEchoes(world.observations)
    const purged = purge(world, root, app)
    const search = createSearch(world.site.canaries)
    const findings: readonly Finding[] = distinct([
      ...canariesIn(withoutMadeUp(observations, calls), search, placeOf),
      ...storedBeside(observations, placeOf),
      ...hostsReached(observations, placeOf),
      ...eventsJudged(withoutMadeUp(own, calls), placeOf),
      ...usage,
      ...purged.findings,
    ])
    return {
      drives,
      findings,
      searched: [
        ...searchedOf(observations),
        { channel: 'store after a page was deleted for good', entries: 1, bytes: purged.bytes },
      ],
      canaries: world.site.canaries.length,
      forms: search.forms,
      gaps: [...gaps],
      hosts: hostsOf(world),
      seconds: seconds(),
    }
  } finally {
    await world.dispose()
  }
}

const nothing = { drives: [], findings: [], searched: [], canaries: 0, forms: 0, hosts: [] } as const

function hasFrames({ macros }: InstalledApp): boolean {
  return macros.some(({ resource, raw }) => resource !== undefined && raw.render !== 'native')
}

function namesOf({ sources, code }: Trying): ReadNames {
  const names = readNames(sources)
  const defined = (code?.calls ?? [])
    .filter(({ api }) => api === 'resolver.define')
    .flatMap((call) => Object.values(call.arguments).flat())
    .flatMap(({ text, isWhole }) => (isWhole ? [text] : []))
  return { ...names, resolvers: [...new Set([...names.resolvers, ...defined])].slice(0, 40) }
}

/** A configuration with what a person typed in each field that the code reads. */
function configsOf(names: ReadNames): (site: CanarySite) => ConfigOf {
  return (site) => (_macro, page) => {
    const [input = '', second = ''] = page.input
    const fields = [...new Set([...names.config, 'title', 'text', 'source'])]
    return Object.fromEntries(
      fields.map((field, at) => {
        const made = canaryFor(field, site, '')
        return [field, typeof made === 'string' ? (at % 2 === 0 ? input : second) : made]
      }),
    )
  }
}

function searchedOf(observations: readonly Observation[]): RunFacts['searched'] {
  return [...new Set(observations.map(({ channel }) => channel))].map((channel) => {
    const ofIt = observations.filter((one) => one.channel === channel)
    return { channel, entries: ofIt.length, bytes: ofIt.reduce((sum, { bytes }) => sum + bytes.length, 0) }
  })
}

function hostsOf({ observations, workbench }: World): RunFacts['hosts'] {
  const letOut = new Set(
    workbench.ledger
      .entries({ channel: 'egress' })
      .filter(({ outcome }) => outcome === 'done')
      .map(({ data }) => hostOf(String(data.url))),
  )
  const hosts = observations.flatMap(({ channel, url }) => (channel === 'egress' && url ? [hostOf(url)] : []))
  return [...new Set(hosts)]
    .sort()
    .map((host) => ({ host, times: hosts.filter((one) => one === host).length, wasLetOut: letOut.has(host) }))
}
