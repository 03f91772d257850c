import { bodyOf } from '../../../gate/redact.ts'
import type { Ledger } from '../../../ledger.ts'
import type { Actor } from './parts.ts'
import type { KeptEvent } from './resource.ts'

/** Records what an add-on writes into a calendar or takes out of it. Nothing that was deleted is repeated. */
export function recordEvent(
  ledger: Ledger,
  { app }: Actor,
  act: 'set' | 'delete',
  calendarId: string,
  event: KeptEvent,
): void {
  if (app === undefined) return
  const { body, bytes } = bodyOf(new TextEncoder().encode(JSON.stringify(event)))
  ledger.record({
    app,
    channel: 'storage',
    outcome: 'done',
    summary: `${act} event ${event.id} in calendar ${calendarId} (${bytes} bytes)`,
    data: { act, where: 'calendar event', key: event.id, calendarId, bytes, ...(act === 'set' && { body }) },
  })
}
