import type { AppsScriptApp } from '../../app/app.ts'
import type { Place } from '../../place.ts'
import { type Label, labels } from '../../static/label.ts'
import type { StaticFacts } from '../../static/static-facts.ts'
import { namedOnce } from '../named-once.ts'
import type { PlaceOf } from '../place-of.ts'
import { hostOf } from '../rules/hosts.ts'
import type { Observation } from '../watch/observation.ts'

const sinks = {
  egress: 'egress',
  log: 'log',
  storage: 'storage',
  configuration: 'configuration',
  'browser storage': 'browser-storage',
  answer: 'response',
} as const

/**
 * The line of a page that sent or kept it, by the stack there; else the line of the analysis for such data at such a sink,
 * of a call to that host, or the only one that names it; else the function that was driven.
 */
export function placesOf(
  app: AppsScriptApp,
  code: StaticFacts | undefined,
  markup: ReadonlyMap<string, string>,
): PlaceOf {
  return (observation, label) =>
    placeInPage(observation, app, markup) ??
    placeOfMessage(observation, label, code) ??
    placeInFlows(observation, label, code) ??
    placeOfHost(observation, app, code) ??
    placeOfDrive(observation, app)
}

const frames = /(https?:\/\/127\.0\.0\.1:\d+\/frame\/[\w-]+):(\d+):\d+/g

/** A page is served with the lines of its file, or of its template filled in: the line is looked for by its text. */
function placeInPage(
  { stack }: Observation,
  { project, text }: AppsScriptApp,
  markup: ReadonlyMap<string, string>,
): Place | undefined {
  for (const [, url = '', line = '0'] of stack?.matchAll(frames) ?? []) {
    const said = markup.get(url)?.split('\n')[Number(line) - 1]?.trim() ?? ''
    if (said.length < 8) continue
    const places = project.pages.flatMap(({ file }) =>
      (text(file) ?? '')
        .split('\n')
        .flatMap((one, at) => (one.trim() === said ? [{ file, line: at + 1, column: 1 }] : [])),
    )
    if (places.length === 1) return places[0]
  }
  return undefined
}

/** What was posted to a window has no line of its own: its window was asked for it. */
function placeOfMessage(
  { what }: Observation,
  label: Label | undefined,
  code: StaticFacts | undefined,
): Place | undefined {
  if (!what.startsWith('message to ') || label === undefined) return undefined
  return code?.calls.find(({ api, labels: { body = [] } }) => api === 'postMessage' && body.includes(label))
    ?.at
}

function placeInFlows(
  { channel, from }: Observation,
  label: Label | undefined,
  code: StaticFacts | undefined,
): Place | undefined {
  const sink = Object.hasOwn(sinks, channel) ? sinks[channel as keyof typeof sinks] : undefined
  const flows = (code?.flows ?? []).filter(
    (one) =>
      one.sink === sink &&
      label !== undefined &&
      (one.label === label || labels[one.label] === labels[label]),
  )
  const isHere = (program: string) => (from === 'function') === (program === 'functions')
  return (flows.find(({ program }) => isHere(program)) ?? flows[0])?.at
}

function placeOfHost(
  { url = '' }: Observation,
  app: AppsScriptApp,
  code: StaticFacts | undefined,
): Place | undefined {
  const target = url.startsWith('mailto:') ? url.slice('mailto:'.length) : hostOf(url)
  if (target === '') return undefined
  const call = code?.calls.find(({ arguments: { to = [], recipient = [] } }) =>
    [...to, ...recipient].some(({ text }) => text.includes(target)),
  )
  return call?.at ?? namedOnce(app, target)
}

function placeOfDrive({ drive }: Observation, app: AppsScriptApp): Place {
  const driven = app.project.functions.find(({ name }) => drive.split(' ').includes(name))
  return driven ? { file: driven.file, line: driven.line, column: 1 } : app.manifest.placeOf([])
}
