import type { Viz } from '@viz-js/viz'
import type { Drawn, Problem, Scheme } from '../kind.ts'

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
function problemOfDot(messages: readonly Message[], source: string): Problem {
  const fault = messages.find(({ level }) => level === 'error') ?? messages[0]
  const said = fault?.message ?? 'Graphviz gave no reason.'
  const syntax = /syntax error in line (\d+)(?: (?:near|scanning)[^'"]*['"]?(.*?)['"]?)?$/s.exec(said)
  if (!syntax) return { message: said.charAt(0).toUpperCase() + said.slice(1) }
  const line = Number(syntax[1])
  const near = syntax[2] ?? ''
  const text = source.split('\n')[line - 1] ?? ''
  const at = { line, column: columnOf(text, near) }
  const engine = 'Graphviz'
  return near.trim()
    ? {
        message: `${engine} doesn’t understand “${near}” here.`,
        ours: { text: 'unreadWord', values: { engine, word: near } },
        at,
      }
    : {
        message: `${engine} doesn’t understand this line.`,
        ours: { text: 'unreadLine', values: { engine } },
        at,
      }
}

function luminance(colour: string): number | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour)
  if (!hex) return undefined
  const [red = 0, green = 0, blue = 0] = hex.slice(1, 4).map((pair) => Number.parseInt(pair, 16) / 255)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Names whose fill is so light that light text on it can't be read. Graphviz keeps X11 names as they were written. */
const lightName =
  /^(?:light|pale|white|snow|ivory|beige|linen|azure|mint|lavender|honeydew|seashell|cornsilk|wheat|khaki|yellow|gold|orange|pink|cyan|aqua|green(?:yellow)|chartreuse|lime|silver|gainsboro|plum|thistle|moccasin|bisque|peach|tan|sky|alice|ghost|floral|misty|old|papaya|navajo|blanched|antique|lemon|aquamarine|turquoise|spring|coral|salmon|burlywood|gr[ae]y(?:[6-9]\d|100))/

/**
 * A writer's own light fill stays light in the dark scheme; the text on it then keeps its dark ink. A translucent one
 * lets the dark page through and counts as dark.
 */
function readable(svg: string, scheme: Scheme): string {
  if (scheme === 'light') return svg
  const { ink } = colours.dark
  return svg.replace(/<g id="(?:node|clust)[^>]*>[\s\S]*?<\/g>/g, (group) => {
    const fills = [
      ...group.matchAll(/<(?:polygon|ellipse|path)(?![^>]*fill-opacity=)[^>]*\sfill="([^"]+)"/g),
    ].map((match) => match[1] ?? '')
    const fill = fills.find((one) => one !== 'none' && one !== 'transparent')
    const isLight = fill !== undefined && ((luminance(fill) ?? 0) > 0.45 || lightName.test(fill))
    return isLight ? group.replaceAll(`fill="${ink}"`, `fill="${colours.light.ink}"`) : group
  })
}

/** Draws DOT with a loaded Graphviz. */
export function drawDot(viz: Viz, source: string, scheme: Scheme): Drawn {
  const { ink, line } = colours[scheme]
  const result = viz.render(source, {
    format: 'svg',
    graphAttributes: { bgcolor: 'transparent', fontname: fontName, fontcolor: ink, color: line, pad: 0.1 },
    nodeAttributes: { fontname: fontName, fontcolor: ink, color: line },
    edgeAttributes: { fontname: fontName, fontcolor: ink, color: line },
  })
  if (result.status !== 'success') return { ok: false, problem: problemOfDot(result.errors, source) }
  return { ok: true, svg: readable(result.output.slice(result.output.indexOf('<svg')), scheme) }
}
