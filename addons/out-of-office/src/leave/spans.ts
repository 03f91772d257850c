import { type Mention, mentionsIn } from './mentions.ts'
import type { DayParts, PartOfDay } from './part-of-day.ts'
import { dash, type Patterns } from './patterns.ts'

/** One end of a span: a date and the part of that day. */
export interface Edge {
  readonly mention: Mention
  readonly part: PartOfDay
}

/** What a text says of days in one go: a day, or a first and a last one. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly first: Edge
  readonly last: Edge
  readonly isRange: boolean
  /** How the two ends are joined; `slash` may be either a range or a list. */
  readonly joint: 'dash' | 'word' | 'slash' | undefined
  /** Whether it is one of several days that share a month: `5, 6 and 12 August`. */
  readonly isItem: boolean
}

interface Item extends Span {
  readonly gapStart: number
  readonly gapEnd: number
}

/** Finds spans in a text; what stands between two dates decides whether they are one span. */
export function spansIn(text: string, patterns: Patterns, parts: DayParts): readonly Span[] {
  const mentions = mentionsIn(text, patterns)
  const items: Item[] = []
  mentions.forEach((mention, index) => {
    const floor = items[items.length - 1]?.end ?? 0
    const ceiling = mentions[index + 1]?.start ?? text.length
    items.push(...widened(mention, text, floor, ceiling, patterns, parts))
  })
  return joined(joined(items, text, patterns, 'dash'), text, patterns, 'word')
}

function widened(
  mention: Mention,
  text: string,
  floor: number,
  ceiling: number,
  patterns: Patterns,
  parts: DayParts,
): Item[] {
  const after = parts.after(text.slice(mention.end, ceiling))
  const before = parts.before(text.slice(floor, mention.start))
  const own: Edge = {
    mention,
    part: {
      ...after,
      side: after.side === undefined || after.side === 'half' ? (before.side ?? after.side) : after.side,
    },
  }
  const end = mention.end + after.length
  const base: Item = {
    start: mention.start,
    end,
    first: own,
    last: own,
    isRange: false,
    joint: undefined,
    isItem: false,
    gapStart: mention.start - before.length,
    gapEnd: end,
  }
  const left = canLeanLeft(mention) ? daysBefore(base, text, floor, patterns, parts) : undefined
  if (left) return left
  return (canLeanRight(mention) ? daysAfter(base, text, ceiling, patterns, parts) : undefined) ?? [base]
}

/** `3.–14. August`: the month of a day stands behind the last one. */
function canLeanLeft({ form }: Mention): boolean {
  return form === 'dayFirst' || form === 'numeric' || form === 'short'
}

/** `August 3–14`, `8月3日〜14日`: the month stands before the first one. */
function canLeanRight({ form }: Mention): boolean {
  return form === 'monthFirst' || form === 'japanese'
}

function daysBefore(
  base: Item,
  text: string,
  floor: number,
  patterns: Patterns,
  parts: DayParts,
): Item[] | undefined {
  const list: Item[] = [base]
  let until = base.gapStart
  let isList = false
  for (let turn = 0; turn < 12; turn += 1) {
    const match = patterns.dayBefore.exec(text.slice(floor, until))
    const groups = match?.groups
    if (!match || !groups) break
    const half = parts.after(groups.half ?? '')
    if ((groups.half ?? '').slice(half.length).replace(/[\s()[\],]/g, '') !== '') break
    const start = floor + match.index
    const isBetween = groups.and !== undefined && patterns.between.test(text.slice(floor, start))
    if (isAmong(text.slice(floor, start))) break
    const edge: Edge = { mention: dayLike(base.first.mention, groups, start, patterns), part: half }
    if (groups.to !== undefined || isBetween) {
      // A list and a range in one: `3, 5 – 7 August`.
      const head = list.pop()
      if (!head) break
      list.push({
        ...head,
        start,
        gapStart: start,
        first: edge,
        last: { ...head.last, mention: dayMonth(head.last.mention) },
        isRange: true,
        joint: isDash(groups.to ?? '') ? 'dash' : 'word',
      })
    } else {
      if (/[+&]|\p{L}/u.test(groups.and ?? '')) isList = true
      // Commas alone part a date from some other number.
      else if (!isList) break
      const head = list[list.length - 1]
      if (head && !head.isRange)
        list[list.length - 1] = { ...head, ...bothEdges(head, dayMonth(head.first.mention)) }
      list.push({
        ...base,
        start,
        gapStart: start,
        end: base.start,
        gapEnd: until,
        first: edge,
        last: edge,
        isRange: false,
      })
    }
    until = start
    if (groups.to !== undefined) break
  }
  return list.length > 1 || list[0] !== base ? asItems(list).reverse() : undefined
}

function daysAfter(
  base: Item,
  text: string,
  ceiling: number,
  patterns: Patterns,
  parts: DayParts,
): Item[] | undefined {
  const list: Item[] = [base]
  let from = base.end
  let isList = false
  let year: number | undefined
  for (let turn = 0; turn < 12; turn += 1) {
    const rest = text.slice(from, ceiling)
    const match = patterns.dayAfter.exec(rest)
    const groups = match?.groups
    if (!match || !groups) break
    if (base.first.mention.form === 'japanese' && groups.mark !== '日') break
    const half = parts.after(groups.half ?? '')
    if ((groups.half ?? '').slice(half.length).replace(/[\s()[\],]/g, '') !== '') break
    let end = from + match[0].length
    const weekday = patterns.weekdayAfter.exec(text.slice(end, ceiling))
    if (weekday) end += weekday[0].length
    const part = parts.after(text.slice(end, ceiling))
    const name = groups.weekday ?? weekday?.groups?.inside ?? weekday?.groups?.bare
    const edge: Edge = {
      mention: {
        ...dayLike(base.first.mention, { date: groups.date, weekday: name }, end - 1, patterns),
        year: groups.year ? Number(groups.year) : base.first.mention.year,
      },
      part,
    }
    if (groups.year) year = Number(groups.year)
    end += part.length
    if (groups.to !== undefined) {
      const head = list.pop()
      if (!head) break
      list.push({
        ...head,
        end,
        gapEnd: end,
        last: edge,
        isRange: true,
        joint: isDash(groups.to) ? 'dash' : 'word',
      })
      from = end
      break
    }
    if (/[+&、・]|\p{L}/u.test(groups.and ?? '')) isList = true
    list.push({ ...base, start: from, gapStart: from, end, gapEnd: end, first: edge, last: edge })
    from = end
  }
  if (list.length > 1 && !isList) return undefined
  if (list.length === 1 && list[0] === base) return undefined
  const all = asItems(list)
  return year === undefined ? all : all.map((item) => withYear(item, year))
}

function joined(items: readonly Item[], text: string, patterns: Patterns, pass: 'dash' | 'word'): Item[] {
  const result: Item[] = []
  for (const item of items) {
    const before = result[result.length - 1]
    const joint =
      before && !before.isRange && !item.isRange ? jointOf(before, item, text, patterns) : undefined
    if (before && joint && (pass === 'word' || joint !== 'word')) {
      result[result.length - 1] = {
        ...before,
        end: item.end,
        gapEnd: item.gapEnd,
        last: item.last,
        isRange: true,
        joint,
      }
    } else result.push(item)
  }
  return result
}

function jointOf(before: Item, after: Item, text: string, patterns: Patterns): Span['joint'] {
  const gap = text.slice(before.gapEnd, Math.max(before.gapEnd, after.gapStart))
  const core = gap.replace(/^[\s,)\].]+|[\s,(]+$/g, '').replace(/\s+/g, ' ')
  if (core === '/') {
    return before.first.mention.form === 'iso' && after.first.mention.form === 'iso' ? 'dash' : 'slash'
  }
  if (patterns.connector.test(core)) return isDash(core) ? 'dash' : 'word'
  if (core !== '' && patterns.and.test(core) && patterns.between.test(text.slice(0, before.gapStart)))
    return 'word'
  return undefined
}

/** Whether the gap between two spans is nothing but a word that joins a first and a last thing. */
export function isJoinedBy(text: string, one: Span, other: Span, patterns: Patterns): boolean {
  const core = text.slice(one.end, other.start).replace(/^[\s,)\].]+|[\s,(]+$/g, '')
  return patterns.connector.test(core)
}

function isDash(connector: string): boolean {
  return new RegExp(`^(?:${dash})`, 'u').test(connector.trim())
}

/** A number before a date is no day where it counts or names something else. */
function isAmong(before: string): boolean {
  return /(?:#|№|\b(?:no|nr|room|raum|salle|sala|step|option|phase|id|request|ticket|level|page|kw|week|version|v)\.?)\s*$/i.test(
    before,
  )
}

function dayLike(
  like: Mention,
  groups: Readonly<Record<string, string | undefined>>,
  start: number,
  patterns: Patterns,
): Mention {
  const known = dayMonth(like)
  return {
    ...known,
    start,
    end: start + 1,
    form: 'part',
    date: Number(groups.date),
    weekday: groups.weekday === undefined ? undefined : patterns.weekdayOf(groups.weekday),
  }
}

/** A day alone before `14/08/2026` shows that the day comes first there. */
function dayMonth(mention: Mention): Mention {
  return mention.open ? { ...mention, date: mention.open.a, month: mention.open.b, open: undefined } : mention
}

function bothEdges(item: Item, mention: Mention): { first: Edge; last: Edge } {
  const edge = { ...item.first, mention }
  return { first: edge, last: edge }
}

function withYear(item: Item, year: number): Item {
  const dated = (edge: Edge): Edge => ({
    ...edge,
    mention: { ...edge.mention, year: edge.mention.year ?? year },
  })
  return { ...item, first: dated(item.first), last: dated(item.last) }
}

function asItems(list: readonly Item[]): Item[] {
  return list.map((item) => ({ ...item, isItem: list.length > 1 }))
}
