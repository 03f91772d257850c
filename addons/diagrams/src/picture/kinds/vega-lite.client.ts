import * as vega from 'vega'
import { expressionInterpreter } from 'vega-interpreter'
import { type Config, compile, type TopLevelSpec } from 'vega-lite'
import { sans } from '../fonts.ts'
import type { Drawn, Engine, Problem, Scheme } from '../kind.ts'
import { jsonFault, positionAt } from './json-place.ts'

const palettes: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#357de8', '#82b536', '#bf63f3', '#fca700', '#42b2d7', '#e774bb', '#e2483d', '#8590a2'],
  dark: ['#669df1', '#94c748', '#c97cf4', '#fbc828', '#6cc3e0', '#f797d2', '#f87168', '#96999e'],
}

function configuration(scheme: Scheme): Config {
  const isDark = scheme === 'dark'
  const ink = isDark ? '#cecfd2' : '#292a2e'
  const faint = isDark ? '#3d3f43' : '#dddee1'
  const palette = [...palettes[scheme]]
  return {
    background: 'transparent',
    font: sans,
    view: { stroke: faint },
    axis: { domainColor: faint, gridColor: faint, tickColor: faint, labelColor: ink, titleColor: ink },
    legend: { labelColor: ink, titleColor: ink },
    title: { color: ink, subtitleColor: ink },
    header: { labelColor: ink, titleColor: ink },
    text: { color: ink },
    mark: { color: palette[0] ?? ink },
    rule: { color: ink },
    range: { category: palette },
  }
}

/** A name that the message quotes, where the source has it. */
function quotedPlace(message: string, source: string) {
  for (const match of message.matchAll(/"([^"]+)"/g)) {
    const offset = source.indexOf(`"${match[1]}"`)
    if (offset >= 0) return positionAt(source, offset)
  }
  return undefined
}

function problemOf(message: string, source: string): Problem {
  const at = quotedPlace(message, source)
  const words = message.replace(/^Error: /, '').slice(0, 300)
  return at ? { message: words, at } : { message: words }
}

/** Data comes from the text alone: a chart that fetched would tell others who reads it. */
function loaderOf(refused: string[]): vega.Loader {
  const refuse = (url: string): Promise<never> => {
    refused.push(url)
    return Promise.reject(new Error(`Data can't be loaded from ${url}.`))
  }
  return { ...vega.loader(), load: refuse, sanitize: refuse, http: refuse, file: refuse }
}

function loggerOf(errors: string[]): vega.LoggerInterface {
  const logger: vega.LoggerInterface = {
    level: () => vega.Error,
    error: (...parts: readonly unknown[]) => {
      errors.push(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '))
      return logger
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  } as vega.LoggerInterface
  return logger
}

function isSpec(value: unknown): value is TopLevelSpec {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function draw(source: string, scheme: Scheme): Promise<Drawn> {
  const fault = jsonFault(source)
  if (fault) return { ok: false, problem: fault }
  const spec: unknown = JSON.parse(source)
  if (!isSpec(spec))
    return {
      ok: false,
      problem: {
        message: 'A chart is an object: it begins with “{”.',
        ours: { text: 'noObject' },
        at: { line: 1, column: 1 },
      },
    }
  const errors: string[] = []
  const refused: string[] = []
  try {
    const compiled = compile(spec, { config: configuration(scheme), logger: loggerOf(errors) }).spec
    const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
      renderer: 'none',
      expr: expressionInterpreter,
      loader: loaderOf(refused),
      logger: loggerOf(errors),
    })
    try {
      await view.runAsync()
      const url = refused[0]
      if (url !== undefined) {
        const offset = source.indexOf(url)
        const message = `Data can’t be loaded from an address (${url}): write it into the text as “"data": {"values": […]}”.`
        const problem = { message, ours: { text: 'noAddress', values: { word: url } } } as const
        return { ok: false, problem: offset < 0 ? problem : { ...problem, at: positionAt(source, offset) } }
      }
      const failed = errors[0]
      if (failed !== undefined) return { ok: false, problem: problemOf(failed, source) }
      vega.resetSVGDefIds()
      return { ok: true, svg: await view.toSVG() }
    } finally {
      view.finalize()
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error instanceof Error ? error.message : String(error), source) }
  }
}

/** Loads Vega-Lite; its expressions are interpreted, so that no code is made from text. */
export async function load(): Promise<Engine> {
  return { draw: (source, { scheme }) => draw(source, scheme) }
}
