import { type Destination, type Outcome, type Outgoing, outgoing } from './outgoing.ts'
import type { Report } from './payload.ts'

export type { Destination } from './outgoing.ts'

/** A host's fetch that stands still until it has the answer. */
export type FetchNow = (
  url: string,
  init: Omit<Outgoing, 'url' | 'headers'> & { headers: Record<string, string> },
) => { readonly status: number }

/**
 * As `send`, for a host whose fetch waits by itself (Apps Script, which has neither timers nor promises that do). Sends
 * one event, once; never throws, and never logs: the address holds the secret.
 */
export function sendNow(
  report: Report,
  { destination, fetch }: { readonly destination: Destination; readonly fetch: FetchNow },
): Outcome {
  const request = outgoing(report, destination)
  if (typeof request === 'string') return request
  const { url, method, headers, body } = request
  try {
    const { status } = fetch(url, { method, body, headers: { ...headers } })
    return status >= 200 && status < 300 ? 'SENT' : 'REFUSED'
  } catch {
    // Silence is the promise, as in send.
    return 'UNREACHABLE'
  }
}
