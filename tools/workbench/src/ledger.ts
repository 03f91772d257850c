/**
 * The ledger: every byte that leaves, is stored or is logged, in order. It lives in memory only, so that
 * a purged page leaves nothing behind in it on disk.
 */

/** What kind of act an entry records. */
export type Channel =
  /** A request to a host outside (analytics, a remote): what left, or was refused. */
  | 'egress'
  /** A request to the product's own REST API. */
  | 'product'
  /** Bytes written to or deleted from any storage: macro configuration, key-value storage, properties. */
  | 'storage'
  /** A line that the app logged. */
  | 'log'
  /** A call across the bridge between a frame and the host. */
  | 'bridge'
  /** A function that ran. */
  | 'function'
  /** Something the sandbox stopped: a file, a socket, a process, memory, time. */
  | 'sandbox'
  /** What a frame's content security policy refused. */
  | 'csp'

export interface Entry {
  /** Position in the ledger, from 1. */
  readonly seq: number
  /** ISO 8601, from the workbench's clock. */
  readonly at: string
  /** The app's id (`ari:cloud:ecosystem::app/...`), or null where a person acted. */
  readonly app: string | null
  readonly channel: Channel
  /** `refused`: the app tried and was stopped. `failed`: it was allowed and went wrong. */
  readonly outcome: 'done' | 'refused' | 'failed'
  /** One line for people: `POST https://region1.google-analytics.com/mp/collect`. No secrets. */
  readonly summary: string
  /** The details, JSON. Bodies as text under `body` (cut to `bodyLimit`, with `bytes` the true size). */
  readonly data: Readonly<Record<string, unknown>>
}

/** The outcome of a request to a product, by its HTTP status. That something isn't there is an answer. */
export function outcomeOf(status: number): Entry['outcome'] {
  if (status === 401 || status === 403) return 'refused'
  return status < 400 || status === 404 || status === 410 ? 'done' : 'failed'
}

export type NewEntry = Omit<Entry, 'seq' | 'at'>

export interface Ledger {
  record(entry: NewEntry): Entry
  /** Oldest first. `after` is a `seq`. */
  entries(filter?: {
    readonly app?: string
    readonly channel?: Channel
    readonly after?: number
  }): readonly Entry[]
  /** Calls back for each new entry; returns the way to stop. */
  subscribe(listener: (entry: Entry) => void): () => void
  clear(): void
}

const limit = 20_000

/** An empty ledger that keeps its newest 20,000 entries. */
export function createLedger({ now }: { now: () => Date }): Ledger {
  let kept: Entry[] = []
  let seq = 0
  const listeners = new Set<(entry: Entry) => void>()
  return {
    record(entry) {
      seq += 1
      const full: Entry = { seq, at: now().toISOString(), ...entry }
      kept.push(full)
      if (kept.length > limit + 1000) kept = kept.slice(-limit)
      for (const listener of listeners) listener(full)
      return full
    },
    entries({ app, channel, after = 0 } = {}) {
      return kept.filter(
        (entry) =>
          entry.seq > after &&
          (app === undefined || entry.app === app) &&
          (channel === undefined || entry.channel === channel),
      )
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    clear() {
      kept = []
    },
  }
}
