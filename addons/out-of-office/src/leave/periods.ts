import { daysBetween } from './day.ts'
import type { Fault } from './fault.ts'
import type { DayParts } from './part-of-day.ts'
import type { Patterns } from './patterns.ts'
import { overlaps, type Period, periodKey } from './period.ts'
import { resolvePeriod, type Surroundings } from './resolve.ts'
import type { Role, Roles } from './roles.ts'
import type { Segment } from './segments.ts'
import { type Edge, isJoinedBy, type Span, spansIn } from './spans.ts'

/** A segment with the spans in it. */
export interface Scanned {
  readonly segment: Segment
  readonly spans: readonly Span[]
}

export interface Periods {
  readonly former: readonly Period[]
  readonly current: readonly Period[]
}

interface Candidate {
  readonly first: Edge
  readonly last: Edge
  readonly isOneDay: boolean
  readonly side: Role['side']
  readonly isStrong: boolean
  readonly isSlashed: boolean
  readonly isTorn: boolean
  /** A day that is no item of a list of days. */
  readonly isAlone: boolean
  /** A day that stands for its week. */
  readonly isWeek: boolean
}

export interface PeriodReading {
  readonly patterns: Patterns
  readonly parts: DayParts
  readonly roles: Roles
  readonly isChange: boolean
}

export function scan(segments: readonly Segment[], { patterns, parts }: PeriodReading): readonly Scanned[] {
  return segments.map((segment) => ({ segment, spans: spansIn(segment.text, patterns, parts) }))
}

/** Finds the periods of leave among all dates of a mail; what is not clear is a fault. */
export function periodsIn(
  scanned: readonly Scanned[],
  reading: PeriodReading,
  around: Surroundings,
): Periods | { readonly fault: Fault } {
  const found = candidatesIn(scanned, reading)
  if ('fault' in found) return found
  const strong = found.candidates.filter(({ isStrong }) => isStrong)
  const chosen = strong.length > 0 ? strong : found.candidates
  if (chosen.length === 0) return { fault: found.open ?? 'no-dates' }
  const periods: { readonly period: Period; readonly side: Role['side'] }[] = []
  for (const candidate of chosen) {
    const period = resolvePeriod(candidate.first, candidate.last, candidate.isOneDay, around)
    if ('fault' in period) return period
    if (candidate.isWeek) return { fault: 'no-end' }
    if (candidate.isTorn) return { fault: 'which-dates' }
    // `3/4 August` is two days, or from one to the other, which is the same only for neighbours.
    if (candidate.isSlashed && !isNeighbours(period)) return { fault: 'which-dates' }
    periods.push({ period, side: candidate.side })
  }
  // Two days that are no list may be a first and a last one, or the day of some decision.
  if (chosen.some(({ isAlone, side }, index) => isAlone && side === undefined && !isRepeated(periods, index)))
    return { fault: 'which-dates' }
  const former = distinct(periods.filter(({ side }) => side === 'former').map(({ period }) => period))
  const current = distinct(periods.filter(({ side }) => side !== 'former').map(({ period }) => period))
  if (strong.length === 0 && current.length > 1) return { fault: 'which-dates' }
  const open = found.open && !isAnswered(found.openEdge, current, around) ? found.open : undefined
  if (open) return { fault: open }
  const missed = found.returns.some((edge) => isMissed(edge, current, around))
  if (missed) return { fault: 'no-end' }
  return hasConflict(current) || hasConflict(former) ? { fault: 'contradiction' } : { former, current }
}

interface Found {
  readonly candidates: readonly Candidate[]
  /** Days on which the person is back. */
  readonly returns: readonly Edge[]
  readonly open: Fault | undefined
  readonly openEdge: Edge | undefined
}

function candidatesIn(
  scanned: readonly Scanned[],
  reading: PeriodReading,
): Found | { readonly fault: Fault } {
  const candidates: Candidate[] = []
  const returns: Edge[] = []
  let waiting: { readonly edge: Edge; readonly role: Role } | undefined
  let open: Fault | undefined
  let openEdge: Edge | undefined
  let above = ''
  let topic = ''
  const leaveOpen = (): void => {
    if (waiting?.role.isMaybeOnly)
      candidates.push({
        first: waiting.edge,
        last: waiting.edge,
        isOneDay: true,
        side: waiting.role.side,
        isStrong: waiting.role.isStrong,
        isSlashed: false,
        isTorn: false,
        isAlone: false,
        isWeek: false,
      })
    else if (waiting) [open, openEdge] = ['no-end', waiting.edge]
    waiting = undefined
  }
  for (const { segment, spans } of scanned) {
    for (const [index, span] of spans.entries()) {
      const role = reading.roles.of(span, index, spans, segment, above)
      const next = spans[index + 1]
      const lead = segment.text.slice(spans[index - 1]?.end ?? 0, span.start)
      if (role.role === 'other') {
        const goesOn =
          next &&
          isListedWith(segment.text, span, next, reading.patterns) &&
          reading.roles.of(next, index + 1, spans, segment, above).role !== 'other'
        // `Approved: 3, 5 and 10 August` starts as the date of a decision does.
        if (goesOn) return { fault: 'which-dates' }
        if (reading.roles.isReturnBefore(lead || above)) returns.push(span.first)
        continue
      }
      const isListed =
        isWholeLine(segment, spans) && reading.roles.isAboutLeave(topic) && !reading.roles.isAside(topic)
      const isStrong = role.isStrong || isListed
      const isItem =
        span.isItem ||
        (spans.length === 1 && isWholeLine(segment, spans)) ||
        [spans[index - 1], next].some(
          (other) => other && isListedWith(segment.text, span, other, reading.patterns),
        )
      const one = (edges: Pick<Span, 'first' | 'last' | 'isRange'>, side: Role['side']): void => {
        candidates.push({
          first: edges.first,
          last: edges.last,
          isOneDay: !edges.isRange,
          side,
          isStrong,
          isSlashed: span.joint === 'slash',
          isTorn: isTorn(segment.text, span, next, reading.patterns),
          isAlone: !edges.isRange && !isItem,
          isWeek: reading.roles.isWeekBefore(lead),
        })
      }
      if (next && (span.isRange || next.isRange) && isJoinedBy(segment.text, span, next, reading.patterns)) {
        if (!reading.isChange) return { fault: 'which-dates' }
        one(span, 'former')
        continue
      }
      const previous = spans[index - 1]
      if (
        previous &&
        reading.isChange &&
        (span.isRange || previous.isRange) &&
        isJoinedBy(segment.text, previous, span, reading.patterns)
      ) {
        one(span, 'current')
        continue
      }
      if (span.isRange && span.joint === 'word' && reading.isChange && reading.roles.isMoveBefore(lead)) {
        one({ first: span.first, last: span.first, isRange: false }, 'former')
        one({ first: span.last, last: span.last, isRange: false }, 'current')
        continue
      }
      if (role.role === 'first') {
        leaveOpen()
        waiting = { edge: span.first, role: { ...role, isStrong } }
      } else if (role.role === 'last') {
        if (waiting) {
          candidates.push({
            first: waiting.edge,
            last: span.last,
            isOneDay: false,
            side: waiting.role.side,
            isStrong: true,
            isSlashed: false,
            isTorn: false,
            isAlone: false,
            isWeek: false,
          })
          waiting = undefined
        } else [open, openEdge] = ['no-start', span.first]
      } else one(span, role.side)
    }
    above = spans.length === 0 && segment.text.length <= 60 ? segment.text : ''
    if (spans.length === 0) topic = segment.text
  }
  leaveOpen()
  return { candidates, returns, open, openEdge }
}

/** Whether two dates stand side by side as items of a list do. */
function isListedWith(text: string, one: Span, other: Span, { and }: Patterns): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  const gap = text.slice(left.end, right.start).replace(/^[\s)\]]+|[\s(]+$/g, '')
  return gap !== '' && and.test(gap)
}

/** Whether a day is no other than those that the other dates tell. */
function isRepeated(periods: readonly { readonly period: Period }[], index: number): boolean {
  const day = periods[index]?.period
  const others = periods.filter((_, at) => at !== index).map(({ period }) => period)
  return (
    day !== undefined &&
    others.every((other) => periodKey(other) === periodKey(day) || other.first === day.first)
  )
}

/** Whether a number hangs on a date that isn't part of it as we read it. */
function isTorn(text: string, span: Span, next: Span | undefined, patterns: Patterns): boolean {
  const before = text.slice(0, span.start)
  const after = text.slice(span.end)
  if (/\d(?:[-–—~〜]|\s?[/+&]\s?)$/.test(before) || /^[-–—~〜/.]\d/.test(after)) return true
  const goes = patterns.goesOn.exec(after)
  return goes !== null && (next === undefined || span.end + goes[0].length <= next.start)
}

/** Whether a line has nothing but dates: an item of a list, a row of a table. */
function isWholeLine({ text }: Segment, spans: readonly Span[]): boolean {
  let rest = text
  for (const span of spans) rest = rest.replace(text.slice(span.start, span.end), ' ')
  return !/\p{L}{2}/u.test(rest.replace(/\([^)]*\)/g, ' ')) || /^\s*(?:[-*•·–▪◦‣]|\d{1,2}[.)])\s/.test(text)
}

/** A lonely `from 3 August` is no riddle where the period that starts then is told too. */
function isAnswered(edge: Edge | undefined, periods: readonly Period[], around: Surroundings): boolean {
  if (!edge) return false
  const day = resolvePeriod(edge, edge, false, around)
  return 'fault' in day ? false : periods.some(({ first, last }) => first === day.first || last === day.first)
}

/** Whether a person is back before the leave is over, or long after its only day. */
function isMissed(edge: Edge, periods: readonly Period[], around: Surroundings): boolean {
  const day = resolvePeriod(edge, edge, false, around)
  const last = periods[periods.length - 1]
  if ('fault' in day || !last) return false
  const isOneDay = periods.length === 1 && last.first === last.last
  return day.first < last.last || (isOneDay && daysBetween(last.last, day.first) > 5)
}

function distinct(periods: readonly Period[]): readonly Period[] {
  const byKey = new Map(periods.map((period) => [periodKey(period), period]))
  const all = [...byKey.values()]
  return all
    .filter((period) => !all.some((other) => other !== period && saysMore(other, period)))
    .sort((one, other) => (periodKey(one) < periodKey(other) ? -1 : 1))
}

/** Whether one period is another told with more detail: its halves, or all its days and not only the first. */
function saysMore(detailed: Period, brief: Period): boolean {
  const isWhole = brief.starts === 'morning' && brief.ends === 'evening'
  if (detailed.first === brief.first && detailed.last === brief.last)
    return isWhole && periodKey(detailed) !== periodKey(brief)
  return false
}

function hasConflict(periods: readonly Period[]): boolean {
  return periods.some((one, index) => periods.slice(index + 1).some((other) => overlaps(one, other)))
}

function isNeighbours({ first, last }: Period): boolean {
  return Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`) === 86_400_000
}
