import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { InstalledApp } from '@crenwiz/workbench'
import type { App } from '../app/app.ts'
import type { Place } from '../place.ts'
import { type Label, labels } from '../static/label.ts'
import type { SinkKind } from '../static/meaning.ts'
import type { StaticFacts } from '../static/static-facts.ts'
import { namedOnce } from './named-once.ts'
import { hostOf } from './rules/hosts.ts'
import type { Observation } from './watch/observation.ts'

/** Finds the line of the app that an observation comes from. */
export type PlaceOf = (observation: Observation, label?: Label) => Place

/** What the analysis calls the channels of a run. */
const sinks: Readonly<Partial<Record<Observation['channel'], SinkKind>>> = {
  egress: 'egress',
  log: 'log',
  storage: 'storage',
  property: 'product',
  attachment: 'product',
  product: 'product',
  'browser storage': 'browser-storage',
  answer: 'response',
}

/**
 * The first line of the stack that is the app's own; where there is none, what the analysis knows of such data at such a
 * sink, or the only line that names the host; else the manifest's line of the function or the frame.
 */
export function createPlaceOf(app: App, installed: InstalledApp, code: StaticFacts | undefined): PlaceOf {
  const roots = [app.folder, installed.folder].map((folder) => realpathSync(folder))
  return (observation, label) =>
    placeInStack(observation.stack, roots, installed) ??
    placeInCode(observation, label, code) ??
    (observation.url === undefined ? undefined : namedOnce(app, hostOf(observation.url))) ??
    placeInManifest(observation, app)
}

const frames =
  /(?:\(|at (?:async )?|@)(?:file:\/\/)?((?:\/|[A-Z]:\\|https?:\/\/127\.0\.0\.1:\d+\/)[^\s()]*?):(\d+)(?::(\d+))?\)?$/gm

function placeInStack(
  stack: string | undefined,
  roots: readonly string[],
  installed: InstalledApp,
): Place | undefined {
  for (const [, path = '', line = '1', column = '1'] of stack?.matchAll(frames) ?? []) {
    const file = path.startsWith('http') ? resourceFile(path, installed) : path
    if (file === undefined) continue
    const at = mapped(file, Number(line), Number(column))
    for (const root of roots) {
      const name = relative(root, real(at.file))
      if (name.startsWith('..') || name.includes('node_modules')) continue
      return { file: name.split(sep).join('/'), line: at.line, column: at.column }
    }
  }
  return undefined
}

function real(file: string): string {
  return existsSync(file) ? realpathSync(file) : file
}

/** The file behind an address of the app's origin: `/<resource>/<path>`. */
function resourceFile(address: string, installed: InstalledApp): string | undefined {
  const [resource = '', ...rest] = new URL(address).pathname.slice(1).split('/').map(decodeURIComponent)
  const folder = installed.resources[resource]
  return folder === undefined ? undefined : join(folder, ...rest)
}

/** The line of the source, where the file has a source map beside it or in it. */
function mapped(file: string, line: number, column: number): { file: string; line: number; column: number } {
  if (!/\.[cm]?js$/.test(file) || !existsSync(file)) return { file, line, column }
  const comment = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8').slice(-5_000_000))?.[1]
  if (comment === undefined) return { file, line, column }
  try {
    const inline = /^data:application\/json[^,]*;base64,(.*)$/.exec(comment)?.[1]
    const text = inline
      ? Buffer.from(inline, 'base64').toString('utf8')
      : readFileSync(resolve(dirname(file), comment), 'utf8')
    const entry = new SourceMap(JSON.parse(text)).findEntry(line - 1, column - 1)
    if (!('originalSource' in entry)) return { file, line, column }
    return {
      file: resolve(dirname(file), entry.originalSource),
      line: entry.originalLine + 1,
      column: entry.originalColumn + 1,
    }
  } catch {
    // A map that is missing or broken: the built file's own line is as near as one gets.
    return { file, line, column }
  }
}

function placeInCode(
  { channel, from }: Observation,
  label: Label | undefined,
  code: StaticFacts | undefined,
): Place | undefined {
  const sink = sinks[channel]
  const flows = (code?.flows ?? []).filter(
    (flow) => flow.sink === sink && (from === 'function') === (flow.program === 'functions'),
  )
  const near = label && flows.find((flow) => flow.label === label || labels[flow.label] === labels[label])
  return near?.at
}

function placeInManifest({ functionKey, from }: Observation, app: App): Place {
  const { manifest, programs } = app
  const named = manifest.functions.find(({ value }) => value.key === functionKey)
  const program = programs.find(({ where }) => (where === 'frame') === (from === 'frame'))
  return named?.at ?? program?.at ?? manifest.placeOf(['modules'])
}
