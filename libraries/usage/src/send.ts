import { payload, type Report } from './payload.ts'

/** The stream that events go to. The secret is an encrypted variable, and in nothing but the address that is called. */
export interface Destination {
  readonly measurementId: string | undefined
  readonly apiSecret: string | undefined
}

/** What came of an event; nothing of it is shown to a reader. */
export type Outcome = 'SENT' | 'REFUSED' | 'UNREACHABLE' | 'TIMED_OUT' | 'NO_DESTINATION' | 'NOT_AN_EVENT'

export interface Outgoing {
  readonly method: 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The host's fetch, as far as it is used. */
export type Fetch = (
  url: string,
  init: Omit<Outgoing, 'url' | 'headers'> & {
    headers: Record<string, string>
    redirect: 'error'
    signal: AbortSignal
  },
) => Promise<{ readonly status: number }>

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

/**
 * Sends one event, once, and waits two seconds at most. Never throws, and never logs: the address holds the secret.
 * This is the only place in the house that sends usage data.
 */
export async function send(
  report: Report,
  { destination, fetch, timeoutMs = 2000 }: { destination: Destination; fetch: Fetch; timeoutMs?: number },
): Promise<Outcome> {
  const request = outgoing(report, destination)
  if (typeof request === 'string') return request
  const { url, method, headers, body } = request
  const giveUp = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<'TIMED_OUT'>((resolve) => {
    timer = setTimeout(() => {
      resolve('TIMED_OUT')
      giveUp.abort()
    }, timeoutMs)
  })
  try {
    const answer = fetch(url, {
      method,
      body,
      headers: { ...headers },
      redirect: 'error',
      signal: giveUp.signal,
    })
    const first = await Promise.race([answer, tooLate])
    if (first === 'TIMED_OUT') return first
    return first.status >= 200 && first.status < 300 ? 'SENT' : 'REFUSED'
  } catch {
    // Silence is the promise: a reader never learns of a lost event, and an error's text may hold the address.
    return 'UNREACHABLE'
  } finally {
    clearTimeout(timer)
  }
}
