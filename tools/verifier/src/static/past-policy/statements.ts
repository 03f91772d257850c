import type { Mentions } from './mentions.ts'
import { slashAfter } from './slash.ts'

/** A range of a script's text, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * For each mention the ranges in which it stands, each some whole statements, the inner first, found without a syntax tree: of
 * large functions' bodies and of the script. Nothing where letters alone don't tell, as what a slash after a brace means, and
 * where brackets don't match.
 */
export function statementsAround(
  text: string,
  { names, texts }: Mentions,
): readonly (readonly Range[])[] | undefined {
  if (names.length === 0 && texts.length === 0) return []
  const outline = outlineOf(text, names)
  if (outline === undefined) return undefined
  return [...outline.inCode, ...texts].map((offset) =>
    outline.bodies
      .filter(({ start, end }) => start <= offset && offset < end)
      .map(({ start, end, borders }) => ({
        start: borders.findLast((border) => border <= offset) ?? start,
        end: borders.find((border) => border > offset) ?? end,
      })),
  )
}

/** Statements behind each other, with where one surely ends and the next begins. */
interface Body extends Range {
  readonly borders: readonly number[]
}

interface Outline {
  /** The script, and functions so large that they may be a script's wrapping; inner ones first. */
  readonly bodies: readonly Body[]
  /** The offsets that stand in no string, template, pattern or comment. */
  readonly inCode: readonly number[]
}

/** Where a bracket opened, and the borders in it where it may be a function's body. */
interface Opened {
  readonly bracket: string
  readonly at: number
  readonly borders?: number[]
}

/** So many letters make a function large. */
const large = 10_000

/** What can only begin a statement where a brace was closed before it. */
const beginning = /\s*(?:(?:async\s+)?function|class|var|let|const|export|import)\b/y

const openedBy = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

/** Reads a script's brackets and texts; `offsets` are in order. */
function outlineOf(text: string, offsets: readonly number[]): Outline | undefined {
  const bodies: Body[] = []
  const borders: number[] = []
  const inText = new Set<number>()
  const open: Opened[] = []
  /** The last unit that is neither space nor comment, and where the bracket opened that was closed last. */
  let [last, opened] = [-1, -1]
  let next = 0
  const leaveOut = (start: number, end: number): void => {
    for (let offset = offsets[next]; offset !== undefined && offset <= end; offset = offsets[next]) {
      if (offset >= start) inText.add(offset)
      next += 1
    }
  }

  const bordersHere = (): number[] | undefined => (open.length === 0 ? borders : open.at(-1)?.borders)

  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const means = unit < ascii.length ? ascii[unit] : otherMeaning(unit)
    if (means === nothing) last = at
    if (means !== something) continue
    const start = at
    const letter = text[at] ?? ''
    switch (letter) {
      case '"':
      case "'":
        at = endOfString(text, at)
        leaveOut(start, at)
        break
      case '`':
        open.push({ bracket: letter, at })
        at = endOfTemplate(text, at + 1)
        leaveOut(start, at)
        if (text[at] === letter) open.pop()
        break
      case '/': {
        const comment = endOfComment(text, at)
        const is = comment === undefined ? slashAfter(text, last, opened) : 'comment'
        if (is === undefined) return undefined
        if (is !== 'division') at = comment ?? endOfPattern(text, at)
        if (is !== 'division') leaveOut(start, at)
        if (is === 'comment' && at > start) continue
        break
      }
      case '(':
      case '[':
        open.push({ bracket: letter, at })
        break
      case '{':
        open.push({ bracket: letter, at, ...(/[)>]/.test(text[last] ?? '') && { borders: [] }) })
        break
      case ')':
      case ']':
      case '}': {
        const closed = open.pop()
        if (letter === '}' && closed?.bracket === '`') {
          at = endOfTemplate(text, at + 1)
          leaveOut(start, at)
          if (text[at] !== '`') open.push(closed)
          break
        }
        if (closed?.bracket !== openedBy.get(letter)) return undefined
        opened = closed?.at ?? -1
        if (letter !== '}') break
        if (closed?.borders !== undefined && at - closed.at > large)
          bodies.push({ start: closed.at + 1, end: at, borders: closed.borders })
        beginning.lastIndex = at + 1
        if (beginning.test(text)) bordersHere()?.push(at + 1)
        break
      }
      case ';':
        bordersHere()?.push(at + 1)
        break
      default:
        // Comments of old scripts
        if (text.startsWith('<!--', at) || text.startsWith('-->', at)) return undefined
    }
    if (at < start) return undefined
    last = at
  }
  if (open.length > 0) return undefined
  return {
    bodies: [...bodies, { start: 0, end: text.length, borders }],
    inCode: offsets.filter((offset) => !inText.has(offset)),
  }
}

const [space, nothing, something] = [0, 1, 2]

/** What a unit means for the outline. */
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit <= 32) return space
  return '"\'`/()[]{};<-'.includes(String.fromCharCode(unit)) ? something : nothing
})
const otherMeaning = (unit: number): number => (/\s/.test(String.fromCharCode(unit)) ? space : nothing)

const backslash = 92

/** The last unit of a string; negative where it doesn't end. */
function endOfString(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === quote) return at
    if (unit === backslash) at += 1
  }
  return -1
}

/** The backtick that ends a template, or the brace that opens a hole in it; negative where neither comes. */
function endOfTemplate(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '\\') at += 1
    else if (letter === '`') return at
    else if (letter === '$' && text[at + 1] === '{') return at + 1
  }
  return -1
}

/** The last unit of a comment; negative where it doesn't end, nothing where there is none. */
function endOfComment(text: string, start: number): number | undefined {
  if (text[start + 1] === '*') {
    const end = text.indexOf('*/', start + 2)
    return end < 0 ? -1 : end + 1
  }
  if (text[start + 1] !== '/') return undefined
  lineEnd.lastIndex = start
  return lineEnd.exec(text)?.index ?? text.length
}

const lineEnd = /[\n\r\u2028\u2029]/g

/** The slash that ends a pattern; negative where it doesn't. */
function endOfPattern(text: string, start: number): number {
  let isClass = false
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\\') at += 1
    else if (/[\n\r\u2028\u2029]/.test(letter)) return -1
    else if (letter === '[') isClass = true
    else if (letter === ']') isClass = false
    else if (letter === '/' && !isClass) return at
  }
  return -1
}
