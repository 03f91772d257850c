import { followWhileSeen } from '../../../../pages/follow.client.ts'
import type { EventBody } from './event-body.ts'
import type { EventWords, Span } from './wire.ts'

/** What the page asks of the calendars; a refusal is an Error in their own words. */
export interface CalendarServer {
  load(from: string, to: string): Promise<Span>
  show(calendarId: string, isShown: boolean): Promise<void>
  addCalendar(summary: string): Promise<void>
  event(calendarId: string, id: string): Promise<EventWords>
  insert(calendarId: string, body: EventBody): Promise<void>
  patch(calendarId: string, id: string, body: EventBody): Promise<void>
  remove(calendarId: string, id: string): Promise<void>
  /** Called back when somebody has changed one of the person's calendars. */
  onChange(listener: () => void): void
}

const base = '/api/google/calendar'

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  const value: unknown = await response.json()
  if (!response.ok) throw new Error((value as { readonly message: string }).message) // the workbench's own words
  return value
}

export function calendarServer(): CalendarServer {
  const calendar = (id: string) => `/calendars/${encodeURIComponent(id)}`
  const event = (calendarId: string, id: string) => `${calendar(calendarId)}/events/${encodeURIComponent(id)}`
  return {
    load: async (from, to) => (await ask('GET', `/events?from=${from}&to=${to}`)) as Span,
    show: async (id, isShown) => void (await ask('PATCH', calendar(id), { isShown })),
    addCalendar: async (summary) => void (await ask('POST', '/calendars', { summary })),
    event: async (calendarId, id) => (await ask('GET', event(calendarId, id))) as EventWords,
    insert: async (id, body) => void (await ask('POST', `${calendar(id)}/events`, body)),
    patch: async (calendarId, id, body) => void (await ask('PATCH', event(calendarId, id), body)),
    remove: async (calendarId, id) => void (await ask('DELETE', event(calendarId, id))),
    onChange(listener) {
      followWhileSeen({
        address: () => `${base}/changes`,
        onNews: listener,
        // what changed while nobody listened isn't told
        onLive: (isLive) => isLive && listener(),
      })
    },
  }
}
