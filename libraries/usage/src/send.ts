import { type Destination, type Outcome, type Outgoing, outgoing } from './outgoing.ts'
import type { Report } from './payload.ts'

export { collectionOrigin, type Destination, type Outcome } from './outgoing.ts'

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
