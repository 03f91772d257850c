/// <reference path="./modules.d.ts" />
import { renderToString } from '@plantuml/core'
import type { Drawn, Scheme } from '../kind.ts'
import { plantumlProblem } from './plantuml-problem.ts'

declare global {
  /** PlantUML asks its worker for parts of its standard library through this name. */
  var PLANTUML_STDLIB_LOADER:
    | ((name: string, loaded: () => void, failed: (message: string) => void) => boolean)
    | undefined
}

/** The library that a source includes and that we don't carry: its pictures would have to be fetched from elsewhere. */
const libraryInclude = /^\s*!include(?:_once|_many)?\s+<([^>\n]+)>/m
const addressInclude = /^\s*!(?:include(?:url|_once|_many)?|import)\s+(https?:\/\/\S+)/m

function refusedInclude(source: string): Drawn | undefined {
  const found = libraryInclude.exec(source) ?? addressInclude.exec(source)
  if (!found) return undefined
  const line = source.slice(0, found.index + found[0].search(/\S/)).split('\n').length
  const word = found[1] ?? ''
  const message = `“${word}” can’t be included: nothing is fetched from outside. Copy the definitions you need into the text.`
  const ours = { text: 'notIncluded', values: { word } } as const
  return { ok: false, problem: { message, ours, at: { line, column: 1 } } }
}

function wrapped(source: string): { readonly lines: readonly string[]; readonly shift: number } {
  const lines = source.split('\n')
  if (/^\s*@start/m.test(source)) return { lines, shift: 0 }
  return { lines: ['@startuml', ...lines, '@enduml'], shift: 1 }
}

function render(lines: readonly string[], dark: boolean): Promise<string> {
  return new Promise((resolve, reject) =>
    renderToString(lines, resolve, (message) => reject(new Error(String(message))), { dark }),
  )
}

/** The sheet that dark mode puts under the picture: the page has its own, and light mode has none. */
const darkSheet = /<rect x="0" y="0" (?=[^>]*fill="#1B1B1B")[^>]*?(?:\/>|><\/rect>)/

async function draw(source: string, scheme: Scheme): Promise<Drawn> {
  const refused = refusedInclude(source)
  if (refused) return refused
  const { lines, shift } = wrapped(source)
  try {
    const svg = await render(lines, scheme === 'dark')
    const problem = plantumlProblem(svg, { lines: source.split('\n'), shift })
    return problem ? { ok: false, problem } : { ok: true, svg: svg.replace(darkSheet, '') }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { message: message.slice(0, 300) } }
  }
}

/** Parts that PlantUML asks for only where a source uses them; each puts its data where PlantUML looks for it. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'themes.js': () => import('@plantuml/core/themes.js'),
  'openiconic.js': () => import('@plantuml/core/openiconic.js'),
  'emoji.js': () => import('@plantuml/core/emoji.js'),
}

/** Draws PlantUML's text. Its state is one for the whole worker: drawings have to wait for each other. */
export async function drawPlantuml(source: string, scheme: Scheme): Promise<Drawn> {
  globalThis.PLANTUML_STDLIB_LOADER = (name, loaded, failed) => {
    const part = parts[name]
    if (!part) failed(`${name} isn't part of this add-on.`)
    else part().then(loaded, () => failed(`${name} could not be loaded. Try again.`))
    return true
  }
  return draw(source, scheme)
}
