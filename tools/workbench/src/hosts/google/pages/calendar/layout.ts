import { daysBetween } from './days.ts'
import type { ShownEvent } from './wire.ts'

/** An event in a day's column: minutes, and which of how many columns side by side. */
export interface Block {
  readonly event: ShownEvent
  readonly from: number
  readonly to: number
  readonly column: number
  readonly columns: number
}

/** The shortest that an event is drawn, in minutes. */
const shortest = 25

/** The events of one day that have hours, side by side where they are at the same time. */
export function blocksOf(events: readonly ShownEvent[], day: string): readonly Block[] {
  const parts = events
    .filter(({ isBar, first, last }) => !isBar && first <= day && day <= last)
    .map((event) => {
      const from = event.first < day ? 0 : (event.from ?? 0)
      const to = event.last > day ? 1440 : (event.to ?? 1440)
      return { event, from: Math.min(from, 1440 - shortest), to: Math.max(to, from + shortest) }
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const blocks: Block[] = []
  let group: Omit<Block, 'columns'>[] = []
  let groupEnd = 0
  const close = () => {
    const columns = Math.max(0, ...group.map(({ column }) => column)) + 1
    blocks.push(...group.map((one) => ({ ...one, columns })))
    group = []
  }
  for (const part of parts) {
    if (part.from >= groupEnd) close()
    const taken = new Set(group.filter(({ to }) => to > part.from).map(({ column }) => column))
    let column = 0
    while (taken.has(column)) column += 1
    group.push({ ...part, column })
    groupEnd = Math.max(group.length === 1 ? 0 : groupEnd, part.to)
  }
  close()
  return blocks
}

/** An event over several days of a row, in one of its lanes. */
export interface Bar {
  readonly event: ShownEvent
  /** Days from the row's first. */
  readonly start: number
  readonly length: number
  readonly lane: number
  /** It began before the row, or goes on after it. */
  readonly isCutLeft: boolean
  readonly isCutRight: boolean
}

/** The bars of a row of days; each day's lanes are filled from the top. `all` takes events with hours in too. */
export function barsOf(
  events: readonly ShownEvent[],
  first: string,
  count: number,
  { all = false }: { readonly all?: boolean } = {},
): readonly Bar[] {
  const inRow = events
    .filter(({ isBar }) => all || isBar)
    .map((event) => ({
      event,
      start: daysBetween(first, event.first),
      // What has hours and goes past midnight stands at its first day in a month.
      end: daysBetween(first, event.isBar ? event.last : event.first),
    }))
    .filter(({ start, end }) => end >= 0 && start < count)
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        b.end - b.start - (a.end - a.start) ||
        Number(b.event.isBar) - Number(a.event.isBar) ||
        (a.event.from ?? -1) - (b.event.from ?? -1),
    )
  const lanes: number[] = []
  return inRow.map(({ event, start, end }) => {
    const from = Math.max(0, start)
    const to = Math.min(count - 1, end)
    let lane = lanes.findIndex((free) => free <= from)
    if (lane < 0) lane = lanes.length
    lanes[lane] = to + 1
    return {
      event,
      start: from,
      length: to - from + 1,
      lane,
      isCutLeft: start < 0,
      isCutRight: end >= count,
    }
  })
}
