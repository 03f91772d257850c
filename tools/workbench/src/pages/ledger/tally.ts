import type { Entry } from '../../ledger.ts'
import { bytesInWords } from '../bytes.ts'
import { storageOperation } from './storage-operation.ts'

/** What the ledger comes to. */
export interface Tally {
  /** Requests that went out. */
  readonly left: number
  /** What an app tried and was refused, of any kind. */
  readonly refused: number
  /** Bytes that are stored now. */
  readonly stored: number
}

function isStorage(entry: Entry, operation: 'stored' | 'deleted'): boolean {
  return entry.channel === 'storage' && entry.outcome === 'done' && storageOperation(entry) === operation
}

function place({ app, data }: Entry): string {
  return JSON.stringify([app, data.where, data.pageId, data.localId, data.key, data.title])
}

/** Counts what left, what was refused and what is stored after these entries, the oldest first. */
export function tally(entries: readonly Entry[]): Tally {
  const stored = new Map<string, number>()
  let left = 0
  let refused = 0
  for (const entry of entries) {
    if (entry.outcome === 'refused') refused += 1
    if (entry.channel === 'egress' && entry.outcome === 'done') left += 1
    const bytes = entry.data.bytes
    if (isStorage(entry, 'stored') && typeof bytes === 'number') stored.set(place(entry), bytes)
    if (isStorage(entry, 'deleted')) stored.delete(place(entry))
  }
  return { left, refused, stored: [...stored.values()].reduce((sum, bytes) => sum + bytes, 0) }
}

/** A tally in one line: `1 went out, 0 refused, 3.1 kB stored`. */
export function tallyInWords({ left, refused, stored }: Tally): string {
  return `${left} went out, ${refused} refused, ${bytesInWords(stored)} stored`
}
