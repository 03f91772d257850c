import { instance } from '@viz-js/viz'
import type { Drawn, Engine, Problem, Scheme } from '../kind.ts'

const colours: Readonly<Record<Scheme, { readonly ink: string; readonly line: string }>> = {
  light: { ink: '#1e1f21', line: '#505258' },
  dark: { ink: '#e2e3e4', line: '#a9abaf' },
}

const fontName = 'Helvetica,Arial,sans-serif'

interface Message {
  readonly level?: 'error' | 'warning' | undefined
  readonly message: string
}

function columnOf(line: string, word: string): number {
  const found = word === '' ? -1 : line.indexOf(word)
  return found < 0 ? line.length - line.trimStart().length + 1 : found + 1
}

/** Graphviz's messages in words, at their place. */
export function problemOf(messages: readonly Message[], source: string): Problem {
  const fault = messages.find(({ level }) => level === 'error') ?? messages[0]
  const said = fault?.message ?? 'Graphviz gave no reason.'
  const syntax = /syntax error in line (\d+)(?: (?:near|scanning)[^'"]*['"]?(.*?)['"]?)?$/s.exec(said)
  if (!syntax) return { message: said.charAt(0).toUpperCase() + said.slice(1) }
  const line = Number(syntax[1])
  const near = syntax[2] ?? ''
  const text = source.split('\n')[line - 1] ?? ''
  const message = near.trim()
    ? `Graphviz doesn't understand “${near}” here.`
    : "Graphviz doesn't understand this line."
  return { message, at: { line, column: columnOf(text, near) } }
}

/** Loads Graphviz, translated to JavaScript when the add-on is built. */
export async function load(): Promise<Engine> {
  const viz = await instance()
  const draw = (source: string, scheme: Scheme): Drawn => {
    const { ink, line } = colours[scheme]
    const result = viz.render(source, {
      format: 'svg',
      graphAttributes: { bgcolor: 'transparent', fontname: fontName, fontcolor: ink, color: line, pad: 0.1 },
      nodeAttributes: { fontname: fontName, fontcolor: ink, color: line },
      edgeAttributes: { fontname: fontName, fontcolor: ink, color: line },
    })
    if (result.status === 'success')
      return { ok: true, svg: result.output.slice(result.output.indexOf('<svg')) }
    return { ok: false, problem: problemOf(result.errors, source) }
  }
  return { draw: async (source, { scheme }) => draw(source, scheme) }
}
