import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import type { App, Entry, Program } from '../app/app.ts'
import type { Gap } from '../finding.ts'
import { enterExport } from './flow/entries.ts'
import { callsOf } from './flow/facts/calls.ts'
import { flowsOf } from './flow/facts/flows.ts'
import { openingsOf } from './flow/facts/openings.ts'
import { compare } from './flow/facts/order.ts'
import { Places } from './flow/facts/places.ts'
import { reachOf } from './flow/facts/reach.ts'
import { shapesOf } from './flow/facts/shapes.ts'
import { writesOf } from './flow/facts/writes.ts'
import { knowledgeOf } from './flow/knowledge.ts'
import { Modules } from './flow/loader.ts'
import { Lowering } from './flow/lowering.ts'
import { loadProject } from './flow/script-project.ts'
import { World } from './flow/world.ts'
import type { Model } from './meaning.ts'
import { isLeaving } from './models/apps-script/leaving.ts'
import { scriptsInTexts } from './models/apps-script/scripts-in-texts.ts'
import { isRefused } from './models/browser/refused.ts'
import { disk } from './modules/disk.ts'
import type { Files } from './modules/files.ts'
import { Resolver } from './modules/resolve.ts'
import { pastPolicy } from './past-policy/past-policy.ts'
import type { StaticFacts } from './static-facts.ts'

/** So many values may arrive before the analysis stops and says where: a few seconds' worth. */
const budget = 12_000_000

export interface AnalyseOptions {
  readonly files?: Files
  /** What an earlier analysis has read: only what has changed since is read again. */
  readonly lowering?: Lowering
  readonly budget?: number
}

/** Learns from an app's code what flows where, without running any of it; whatever it can't follow it says. */
export function analyse(
  app: App,
  models: readonly Model[],
  { files = disk, lowering = new Lowering(), budget: steps = budget }: AnalyseOptions = {},
): StaticFacts {
  const began = performance.now()
  const resolver = new Resolver(files, rootOf(app.folder, files), app.folder)
  const modules: Modules = new Modules(files, resolver, lowering, () => world)
  const world: World = new World(knowledgeOf(models), modules)
  if (app.platform === 'apps-script') loadProject(app, world, modules)
  else
    for (const program of app.programs)
      for (const entry of program.entries) load(app, program, entry, world, modules)
  const failure = settle(world, steps)
  const places = new Places(app.folder)
  const reach = reachOf(world)
  const own = modules.reached().filter(({ isOwn }) => isOwn)
  const reached = [...new Set(own.map(({ path }) => places.name(path)))].sort(compare)
  const isReached = new Set(reached)
  const calls = callsOf(world, places, modules.sources, reach)
  const searching = performance.now()
  const past = pastPolicy(app)
  const searched = performance.now()
  return {
    flows: flowsOf(world, places, modules.sources).filter((flow) =>
      app.platform === 'forge' ? !isRefused(app, flow) : isLeaving(flow),
    ),
    calls,
    moduleWrites: writesOf(world, places, modules.sources, reach),
    shapes: shapesOf(world, places, modules.sources),
    openings: [
      ...openingsOf(world, places, modules.unparsed, (path) => files.read(path) ?? ''),
      ...(app.platform === 'forge' ? [] : scriptsInTexts(calls)),
      ...(failure === undefined ? [] : stopped(app, failure, places, modules, world)),
    ],
    pastPolicy: past,
    reached,
    unreached: app.files
      .filter(({ kind, file }) => kind === 'script' && !isReached.has(file))
      .map(({ file }) => file)
      .sort(compare),
    statistics: {
      files: modules.reached().length,
      bytes: modules.bytes,
      functions: modules.functions,
      milliseconds: Math.round(performance.now() - began),
      pastPolicyMilliseconds: Math.round(searched - searching),
    },
  }
}

type Failure = { readonly code: string; readonly node: number; readonly data: Gap['data'] }

/** Lets everything flow. What goes wrong in the analysis itself opens the world and is said, like all that isn't known. */
function settle(world: World, steps: number): Failure | undefined {
  try {
    const node = world.graph.run(steps)
    return node === undefined ? undefined : { code: 'BUDGET_SPENT', node, data: { steps } }
  } catch (error) {
    return {
      code: 'ANALYSIS_FAILED',
      node: -1,
      data: { message: error instanceof Error ? error.message : String(error) },
    }
  }
}

/** An analysis that stopped keeps every program open. */
function stopped(
  app: App,
  { code, node, data }: Failure,
  places: Places,
  modules: Modules,
  world: World,
): readonly Gap[] {
  const spot = node < 0 ? undefined : world.graph.spot(node)
  const file = spot && modules.sources[spot.file]
  return app.programs.map(({ key, at }) => ({
    code,
    at: file && spot ? places.at(file, spot.start) : at,
    data: { program: key, ...data },
  }))
}

function load(app: App, program: Program, entry: Entry, world: World, modules: Modules): void {
  const path = posix.join(app.folder, entry.file)
  if (/\.html?$/.test(entry.file)) {
    modules.loadPage(program, path)
    return
  }
  const module = modules.load(program, path, true)
  if (entry.exported !== undefined) enterExport(world, module, entry, entry.exported)
}

/** The folder of the repository: nothing outside of it is read. */
function rootOf(folder: string, files: Files): string {
  for (let at = folder; at !== posix.dirname(at); at = posix.dirname(at))
    if (
      existsSync(posix.join(at, '.git')) ||
      files.read(posix.join(at, 'package.json'))?.includes('"workspaces"') === true
    )
      return at
  return folder
}
