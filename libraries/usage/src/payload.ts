import type { Events, UsageEvent } from './catalogue.ts'
import { parseEvent } from './event.ts'
import { parseLocale, parseTimeZone } from './place.ts'
import type { Pseudonym } from './pseudonym.ts'

/** All that one usage event says. */
export interface Report {
  readonly client: Pseudonym
  /** One of `events`, which are all that the add-on sends. */
  readonly event: UsageEvent
  readonly events: Events
  readonly locale: string
  readonly timeZone: string
  readonly at: Date
}

/** A body of the GA4 Measurement Protocol, with nothing in it that isn't listed here. */
export interface Payload {
  readonly client_id: string
  readonly timestamp_micros: number
  readonly consent: { readonly ad_user_data: 'DENIED'; readonly ad_personalization: 'DENIED' }
  readonly events: readonly [{ readonly name: string; readonly params: Readonly<Record<string, string>> }]
}

const hour = 3_600_000

/** The pattern of a pseudonym: anything else that is handed in as one isn't sent. */
export const pseudonymPattern = '^[A-Za-z0-9_-]{22}$'

/** The body for a report, built key by key from parsed parts; nothing where a part isn't what it must be. */
export function payload(report: Report): Payload | undefined {
  const event = parseEvent(report.event, report.events)
  const time = report.at.getTime()
  if (!event || !new RegExp(pseudonymPattern).test(report.client) || Number.isNaN(time)) return undefined
  const place = { locale: parseLocale(report.locale), time_zone: parseTimeZone(report.timeZone) }
  return {
    client_id: report.client,
    timestamp_micros: Math.floor(time / hour) * hour * 1000,
    consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
    events: [{ name: event.name, params: { ...place, ...event.parameters } }],
  }
}
