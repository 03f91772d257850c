import type { Scheme } from './kind.ts'

/** One SVG for both schemes, or one for each where their skeletons differ. */
export type Merged =
  | { readonly as: 'one'; readonly svg: string }
  | { readonly as: 'two'; readonly light: string; readonly dark: string }

const attributes = new Set(
  'fill fill-opacity stroke stroke-width stroke-opacity stop-color stop-opacity flood-color flood-opacity color opacity'.split(
    ' ',
  ),
)

/** Text that may differ between schemes (`slot`) and text that may not. */
interface Piece {
  readonly text: string
  readonly slot: boolean
}

const movable = (value: string) => value !== '' && !/[;{}<>"'&]/.test(value)

function declarations(text: string): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const match of text.matchAll(/[\w-]+:\s*([^;{}]+)/g)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    if (!movable(value)) continue
    pieces.push({ text: text.slice(last, start), slot: false }, { text: value, slot: true })
    last = start + value.length
  }
  return [...pieces, { text: text.slice(last), slot: false }]
}

/** Selectors hold colons too: only what stands between braces is read. */
function sheet(text: string): Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .flatMap((part) => (part.startsWith('{') ? declarations(part) : [{ text: part, slot: false }]))
}

function tag(text: string): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const match of text.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    const [whole, name = '', value = ''] = match
    const start = match.index + whole.length - value.length - 1
    if (name !== 'style' && !(attributes.has(name) && movable(value))) continue
    pieces.push({ text: text.slice(last, start), slot: false })
    pieces.push(...(name === 'style' ? declarations(value) : [{ text: value, slot: true }]))
    last = start + value.length
  }
  return [...pieces, { text: text.slice(last), slot: false }]
}

function pieces(svg: string): Piece[] {
  let inStyle = false
  return svg.split(/(<[^>]*>)/).flatMap((part) => {
    if (!part.startsWith('<')) return inStyle ? sheet(part) : [{ text: part, slot: false }]
    inStyle = /^<style[\s>]/.test(part)
    return tag(part)
  })
}

/** A name that no variable in these texts begins with. */
function freeName(...texts: readonly string[]): string {
  let name = 'c'
  while (texts.some((text) => text.includes(`--${name}`))) name += 'c'
  return name
}

function rootId(svg: string): string | undefined {
  return /^<svg\b[^>]*?\sid="([\w-]+)"/.exec(svg)?.[1]
}

/**
 * Merges the light and the dark drawing of one source. Values that differ become `var(--cN,<light>)`, and a style block
 * gives the dark values under `[data-scheme=dark]` on the root. The root needs an id.
 */
export function mergeSchemes(light: string, dark: string): Merged {
  if (light === dark) return { as: 'one', svg: light }
  const id = rootId(light)
  const day = pieces(light)
  const night = pieces(dark)
  const two: Merged = { as: 'two', light, dark }
  if (id === undefined || day.length !== night.length) return two
  const name = freeName(light, dark)
  const variables = new Map<string, string>()
  let svg = ''
  for (const [index, piece] of day.entries()) {
    const other = night[index]
    if (!other || other.slot !== piece.slot || (!piece.slot && other.text !== piece.text)) return two
    if (piece.text === other.text) {
      svg += piece.text
      continue
    }
    const pair = `${piece.text}\0${other.text}`
    const variable = variables.get(pair) ?? `--${name}${variables.size}`
    variables.set(pair, variable)
    svg += `var(${variable},${piece.text})`
  }
  const set = [...variables].map(([pair, variable]) => `${variable}:${pair.slice(pair.indexOf('\0') + 1)}`)
  const end = svg.indexOf('>') + 1
  const merged = `${svg.slice(0, end)}<style>#${id}[data-scheme=dark]{${set.join(';')}}</style>${svg.slice(end)}`
  return merged.length < light.length + dark.length ? { as: 'one', svg: merged } : two
}

const darkBlock = /<style>#[\w-]+\[data-scheme=dark\]\{([^{}]*)\}<\/style>/

/** The end of the `var(` that begins at `start`: parentheses inside are balanced. */
function closing(svg: string, start: number): number {
  let depth = 0
  for (let index = start; index < svg.length; index++) {
    if (svg[index] === '(') depth++
    if (svg[index] === ')' && --depth === 0) return index
  }
  return -1
}

/** A plain SVG of one scheme, without variables: for a download, a document, another viewer. */
export function flatSvg(svg: string, scheme: Scheme): string {
  const block = darkBlock.exec(svg)
  const bare = svg.replace(/^(<svg\b[^>]*?)\sdata-scheme="\w+"/, '$1')
  if (!block) return bare
  const dark = new Map(
    (block[1] ?? '')
      .split(';')
      .map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]),
  )
  const text = bare.replace(block[0], '')
  let flat = ''
  let last = 0
  for (const match of text.matchAll(/var\((--[a-z]+\d+),/g)) {
    const value = dark.get(match[1] ?? '')
    const end = closing(text, match.index + 3)
    if (value === undefined || end < 0 || match.index < last) continue
    flat +=
      text.slice(last, match.index) +
      (scheme === 'dark' ? value : text.slice(match.index + match[0].length, end))
    last = end + 1
  }
  return flat + text.slice(last)
}

/** Says on the root which scheme it is to be painted in: a string edit, so that an `<img>` shows it too. */
export function inScheme(svg: string, scheme: Scheme): string {
  const bare = svg.replace(/^(<svg\b[^>]*?)\sdata-scheme="\w+"/, '$1')
  return scheme === 'dark' ? bare.replace(/^<svg\b/, '<svg data-scheme="dark"') : bare
}
