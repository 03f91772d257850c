import katex from 'katex'
import { escapeXml } from '../escape.ts'
import { flatten, type TextRun } from '../flatten.client.ts'
import type { Drawn, Problem, Scheme } from '../kind.ts'
import { positionAt } from './json-place.ts'
import { faceName, loadFaces } from './math-faces.client.ts'
import { parts } from './parts.client.ts'

const inks: Readonly<Record<Scheme, string>> = { light: '#1e1f21', dark: '#e2e3e4' }

/** Laid out large, so that what a browser rounds to whole pixels is too small to be seen. */
const enlarged = 10
const fontSize = 18
const margin = 4

const untrusted = /\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![a-zA-Z])/

const empty: Problem = { message: 'The formula is empty.', ours: { text: 'emptyFormula' } }

function refusal(source: string): Problem | undefined {
  const found = untrusted.exec(source)
  if (!found) return undefined
  return {
    message: `${found[0]} isn’t drawn here: a formula has no links, images or HTML.`,
    ours: { text: 'notInFormula', values: { word: found[0] } },
    at: positionAt(source, found.index),
  }
}

function problemOf(error: unknown, source: string): Problem {
  if (!(error instanceof katex.ParseError))
    return { message: error instanceof Error ? error.message : String(error) }
  const message = error.rawMessage || error.message
  const words = `${message.charAt(0).toUpperCase()}${message.slice(1)}`.replace(
    / at (?:position \d+|end of input):[\s\S]*$/,
    '.',
  )
  const offset = typeof error.position === 'number' ? error.position : undefined
  return offset === undefined
    ? { message: words }
    : { message: words, at: positionAt(source, Math.min(offset, source.length)) }
}

/** The room in which a formula is laid out, outside what a person sees. */
function room(scheme: Scheme): HTMLElement {
  const made = document.createElement('div')
  made.setAttribute('aria-hidden', 'true')
  made.style.cssText = `position:fixed;left:0;top:0;z-index:-1;pointer-events:none;clip-path:inset(100%);width:max-content;white-space:nowrap;line-height:normal;text-align:left;font-size:${fontSize * enlarged}px;color:${inks[scheme]}`
  return made
}

async function fontsOf(root: Element): Promise<readonly string[]> {
  const names = new Set<string>()
  const fonts = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement) continue
    const style = getComputedStyle(node.parentElement)
    const name = faceName(style)
    if (!name) continue
    names.add(name)
    fonts.add(`${style.fontStyle} ${style.fontWeight} 20px ${name.split(' ')[0]}`)
  }
  await Promise.all([...fonts].map((font) => document.fonts.load(font)))
  return [...names]
}

const fixed = (value: number) => String(Math.round(value * 100) / 100)

/** Lays a formula out with KaTeX and writes its glyphs as outlines, so that it needs no font. */
export async function drawMath(
  source: string,
  { scheme }: { readonly scheme: Scheme; readonly id: string },
): Promise<Drawn> {
  const refused = refusal(source)
  if (refused) return { ok: false, problem: refused }
  if (source.trim() === '') return { ok: false, problem: { ...empty, at: { line: 1, column: 1 } } }
  const layout = room(scheme)
  try {
    const html = katex.renderToString(source, {
      displayMode: true,
      output: 'html',
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 1000,
      maxSize: 50,
    })
    const parsed = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild
    if (!parsed) return { ok: false, problem: empty }
    layout.append(document.adoptNode(parsed))
    if (parsed instanceof HTMLElement) parsed.style.cssText += ';display:inline-block;margin:0'
    document.body.append(layout)
    const names = await fontsOf(layout)
    const faces = await loadFaces(names)
    const letters = (run: TextRun): string | undefined => {
      const face = faces.get(faceName(run.style) ?? '')
      const outline = face?.glyphs[run.text]
      if (!face || outline === undefined) return /[\s\u200b]/.test(run.text) ? '' : undefined
      if (outline === '') return ''
      const size = run.size / face.unitsPerEm
      const place = `matrix(${size.toPrecision(4)} 0 0 ${(-size).toPrecision(4)} ${fixed(run.x)} ${fixed(run.y)})`
      return `<path transform="${place}" fill="${run.colour}" d="${outline}"/>`
    }
    const box = layout.getBoundingClientRect()
    const drawn = flatten(layout, { origin: { x: box.left, y: box.top }, scale: 1 / enlarged, letters })
    const width = fixed(box.width / enlarged + 2 * margin)
    const height = fixed(box.height / enlarged + 2 * margin)
    const title = `<title>${escapeXml(source.trim())}</title>`
    return {
      ok: true,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}">${title}${drawn}</svg>`,
    }
  } catch (error) {
    return { ok: false, problem: problemOf(error, source) }
  } finally {
    layout.remove()
  }
}

/** KaTeX's style sheet; laid out without it a formula is a row of letters. */
export const loadStyles = (): Promise<void> => parts.styles('katex-fonts')
