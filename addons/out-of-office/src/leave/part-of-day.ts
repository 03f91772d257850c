import { either, type Words } from './words/index.ts'

/** Which part of a day is meant: a side of it, `half` when it isn't said which, or the minutes of a clock. */
export interface PartOfDay {
  readonly side: Side | undefined
  readonly time: ClockTime | undefined
  /** Set where one day has two times, `9:00–13:00`. */
  readonly until: ClockTime | undefined
}

type Side = 'morning' | 'afternoon' | 'midday' | 'half'

export interface ClockTime {
  readonly minutes: number
  /** `Z` or `+02:00`; without it the clock is the person's own. */
  readonly offset: string | undefined
}

export interface DayParts {
  /** What stands right behind a date, and how long it is. */
  after(text: string): PartOfDay & { readonly length: number }
  /** What stands right before one. */
  before(text: string): PartOfDay & { readonly length: number }
  /** The sides and halves that a text names anywhere. */
  named(text: string): ReadonlySet<Side>
}

const time =
  '(\\d{1,2})(?:(?:[:.h]|時)(\\d{2})?)?(?::\\d{2}(?:\\.\\d+)?)?\\s*分?\\s*(a\\.?m\\.?(?!\\p{L})|p\\.?m\\.?(?!\\p{L})|uhr|hrs|h(?!\\p{L}))?\\s*(Z(?!\\p{L})|UTC|GMT|[+-]\\d{2}:?\\d{2}(?![\\d-]))?'
const timeAfter = new RegExp(
  `^(?:\\s*(?:T(?=\\d)|,|\\(|at|um|à|a las|às|@|from|von|de|das|ab|kl\\.)?)*\\s*${time}`,
  'iu',
)
const untilAfter = new RegExp(
  `^\\s*(?:[-–—~〜]|to|until|till|bis|à|a|às|até|hasta|から)\\s*(?:las\\s+)?${time}`,
  'iu',
)
const link =
  "[\\s,()\\[\\]:/・]*(?:(?:in the|in|on|nur|only|just|à l'|l'|par la|por la|pela|de la|da|na|no|à|am|the|a|la|le|im|の)(?!\\p{L})\\s*)?"
const of =
  '[\\s,)]*(?:(?:of|of the|del|do|da|du|des|am|on|le|el|em|der|den|vom|dem|de|the|día|dia)(?!\\p{L})\\s*)*$'

export function dayPartsIn(languages: readonly Words[]): DayParts {
  const sides = {
    morning: bounded(either(languages, 'morning')),
    afternoon: bounded(either(languages, 'afternoon')),
    midday: bounded(either(languages, 'midday')),
    half: bounded(either(languages, 'half')),
  }
  // Small letters are the German `am` unless they stand in brackets.
  const any = `${sides.half}|${sides.morning}|${sides.afternoon}|${sides.midday}|(?<=\\()(?:am|pm)(?=\\))`
  const next = new RegExp(`^${link}(${any})(?!\\s*(?:of|del|do|du|des|vom)(?!\\p{L}))\\.?[)\\]]*`, 'iu')
  const capitals = /^[\s,(]*(AM|PM)(?!\p{L})[)\]]*/u
  const last = new RegExp(`(${any})${of}`, 'iu')
  const which = (found: string): Side => {
    for (const side of ['half', 'afternoon', 'morning', 'midday'] as const)
      if (new RegExp(`^(?:${sides[side]})$`, 'iu').test(found)) return side
    return /^p/i.test(found) ? 'afternoon' : 'morning'
  }
  return {
    after(text) {
      let length = 0
      const from = clock(timeAfter.exec(text))
      let until: ReturnType<typeof clock>
      if (from) {
        length += from.length
        until = clock(untilAfter.exec(text.slice(length)))
        if (until) length += until.length
      }
      let side: PartOfDay['side']
      for (let turn = 0; turn < 3; turn += 1) {
        const match = capitals.exec(text.slice(length)) ?? next.exec(text.slice(length))
        if (!match?.[1]) break
        const found = which(match[1])
        if (side && side !== 'half' && found !== 'half' && side !== found) break
        side = side === undefined || side === 'half' ? found : side
        length += match[0].length
      }
      return { side, time: from?.time, until: until?.time, length }
    },
    before(text) {
      let length = 0
      let side: PartOfDay['side']
      for (let turn = 0; turn < 2; turn += 1) {
        const match = last.exec(text.slice(0, text.length - length))
        if (!match?.[1]) break
        const found = which(match[1])
        side = side === undefined || side === 'half' ? found : side
        length += match[0].length
      }
      return { side, time: undefined, until: undefined, length }
    },
    named(text) {
      const found = new Set<Side>()
      for (const match of text.matchAll(new RegExp(any, 'giu'))) found.add(which(match[0]))
      if (/(?<![\p{L}\d])AM(?!\p{L})/u.test(text)) found.add('morning')
      if (/(?<![\p{L}\d])PM(?!\p{L})/u.test(text)) found.add('afternoon')
      return found
    },
  }
}

function bounded(source: string): string {
  return `(?<![\\p{Script=Latin}\\d.,])(?:${source})(?!\\p{Script=Latin})`
}

function clock(
  match: RegExpExecArray | null,
): { readonly time: ClockTime; readonly length: number } | undefined {
  if (!match) return undefined
  const [whole, hours, minutes, half, offset] = match
  // A bare number is no time.
  if (minutes === undefined && !half && !/時/.test(whole)) return undefined
  let hour = Number(hours)
  if (/^p/i.test(half ?? '') && hour < 12) hour += 12
  if (/^a/i.test(half ?? '') && hour === 12) hour = 0
  if (hour > 24 || Number(minutes ?? 0) > 59) return undefined
  return {
    time: {
      minutes: hour * 60 + Number(minutes ?? 0),
      offset: offset === undefined ? undefined : /^[+-]/.test(offset) ? offset : 'Z',
    },
    length: whole.length,
  }
}
