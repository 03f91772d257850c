import { payload, type Report } from './payload.ts'

/** The stream that events go to. The secret is an encrypted variable, and in nothing but the address that is called. */
export interface Destination {
  readonly measurementId: string | undefined
  readonly apiSecret: string | undefined
}

export interface Outgoing {
  readonly method: 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * The one origin that usage data goes to: what a manifest must allow, and what is asked for before sending. It is
 * Google's European collection point (developers.google.com, Measurement Protocol reference, seen 2026-11-25).
 */
export const collectionOrigin = 'https://region1.google-analytics.com'

/** The request for a report, or why there is none: what is previewed and what is sent are this one value. */
export function outgoing(
  report: Report,
  { measurementId = '', apiSecret = '' }: Destination,
): Outgoing | 'NO_DESTINATION' | 'NOT_AN_EVENT' {
  if (!/^G-[A-Z0-9]{1,20}$/.test(measurementId) || apiSecret === '') return 'NO_DESTINATION'
  const body = payload(report)
  if (!body) return 'NOT_AN_EVENT'
  return {
    method: 'POST',
    url: `${collectionOrigin}/mp/collect?measurement_id=${measurementId}&api_secret=${encodeURIComponent(apiSecret)}`,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** What came of an event; nothing of it is shown to a reader. */
export type Outcome = 'SENT' | 'REFUSED' | 'UNREACHABLE' | 'TIMED_OUT' | 'NO_DESTINATION' | 'NOT_AN_EVENT'
