import type { Collected } from './collect.ts'

/** How often a value was seen and by how many installations; `null` says under five. */
export interface Cell {
  readonly value: string
  readonly events: number
  readonly installations: number | null
}

/** One dimension's cells, the largest first, `other` last. */
interface Table {
  readonly dimension: string
  readonly cells: readonly Cell[]
}

/** What a property shows of the last 28 days: counts, and no cell that is about fewer than five installations. */
export interface Report {
  readonly until: string
  readonly days: number
  readonly events: number
  readonly installations: number | null
  readonly tables: readonly Table[]
}

const days = 28
const fewest = 5

interface Seen {
  readonly name: string
  readonly client: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Counts what was collected without a fault, by event name (`event_name`) and by each of the custom dimensions. */
export function report(
  collected: readonly Collected[],
  { now, dimensions }: { now: Date; dimensions: readonly string[] },
): Report {
  const since = now.getTime() - days * 86_400_000
  const seen = collected
    .filter(({ at }) => at.getTime() > since && at.getTime() <= now.getTime())
    .flatMap(eventsOf)
  const table = (dimension: string, value: (event: Seen) => unknown): Table => ({
    dimension,
    cells: cellsOf(seen, value),
  })
  return {
    until: now.toISOString(),
    days,
    events: seen.length,
    installations: atLeast(new Set(seen.map(({ client }) => client)).size),
    tables: [
      table('event_name', ({ name }) => name),
      ...dimensions.map((dimension) => table(dimension, ({ params }) => params[dimension])),
    ],
  }
}

function eventsOf({ measurement, messages }: Collected): readonly Seen[] {
  const client = measurement?.body.client_id ?? measurement?.body.app_instance_id
  if (!measurement || messages.length > 0 || typeof client !== 'string') return []
  return measurement.events.map(({ name, params }) => ({ name: String(name), client, params }))
}

function cellsOf(seen: readonly Seen[], valueIn: (event: Seen) => unknown): readonly Cell[] {
  const groups = new Map<string, Seen[]>()
  for (const event of seen) {
    const value = valueIn(event)
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const group = groups.get(String(value))
    if (group) group.push(event)
    else groups.set(String(value), [event])
  }
  const cells = [...groups].map(([value, events]) => ({ value, events, installations: clientsOf(events) }))
  const shown = cells.filter(({ installations }) => installations >= fewest)
  const folded = cells.filter(({ installations }) => installations < fewest).flatMap(({ events }) => events)
  const other = { value: 'other', events: folded.length, installations: atLeast(clientsOf(folded)) }
  return [
    ...shown
      .map(({ value, events, installations }) => ({ value, events: events.length, installations }))
      .toSorted((a, b) => b.events - a.events || a.value.localeCompare(b.value)),
    ...(folded.length > 0 ? [other] : []),
  ]
}

const clientsOf = (events: readonly Seen[]): number => new Set(events.map(({ client }) => client)).size

const atLeast = (installations: number): number | null => (installations < fewest ? null : installations)
