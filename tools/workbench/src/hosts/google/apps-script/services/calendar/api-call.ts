import { outcomeOf } from '../../../../../ledger.ts'
import type { ApiObject } from '../../../calendar/present.ts'
import { CalendarRefusal } from '../../../calendar/refusal.ts'
import { ApiException } from '../../bridge/exception.ts'
import type { ServiceParts } from '../service-parts.ts'

/**
 * Does what a method of the advanced service asks for. A refusal is said as Apps Script says it: "API call to
 * calendar.events.insert failed with error: …", with the API's error body as `details` (seen in many reports, 2026-11).
 * The ledger tells which method was called on what, and nothing of what it answered.
 */
export function apiCall<T>(
  { ledger, project }: ServiceParts,
  method: string,
  asked: Readonly<Record<string, unknown>>,
  work: () => T,
): T {
  const note = (outcome: 'done' | 'refused' | 'failed', more: object = {}) =>
    ledger.record({
      app: project.id,
      channel: 'product',
      outcome,
      summary: method,
      data: { method, ...asked, ...more },
    })
  try {
    const value = work()
    note('done')
    return value
  } catch (error) {
    if (!(error instanceof CalendarRefusal)) throw error
    const { status, reason, message } = error
    note(outcomeOf(status), { status, reason, message })
    throw new ApiException(`API call to ${method} failed with error: ${message}`, {
      code: status,
      message,
      errors: [{ domain: 'global', reason, message }],
    })
  }
}

/** Refuses where the headers say that what is there must be, or mustn't be, what the script has seen. */
export function checkHeaders(headers: unknown, current: () => ApiObject): void {
  if (typeof headers !== 'object' || headers === null) return
  const given = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  const { 'if-match': match, 'if-none-match': noneMatch } = given
  if (match !== undefined && match !== '*' && current().etag !== match)
    throw new CalendarRefusal(412, 'conditionNotMet', 'Precondition Failed')
  if (noneMatch !== undefined && current().etag === noneMatch)
    throw new CalendarRefusal(304, 'notModified', 'Not Modified')
}
