import type { Channel, Entry } from '../../ledger.ts'
import { storageOperation } from './storage-operation.ts'

/** What the panel's fields say. Empty text: anything. */
export interface Filter {
  readonly app: string
  readonly channel: Channel | ''
  readonly outcome: Entry['outcome'] | ''
  readonly search: string
}

/** Whether an entry is to be shown. */
export function isShown(entry: Entry, { app, channel, outcome, search }: Filter): boolean {
  if (app !== '' && entry.app !== app) return false
  if (channel !== '' && entry.channel !== channel) return false
  if (outcome !== '' && entry.outcome !== outcome) return false
  if (search === '') return true
  const needle = search.toLowerCase()
  return (
    entry.summary.toLowerCase().includes(needle) || JSON.stringify(entry.data).toLowerCase().includes(needle)
  )
}

/** What happened, in one word for people, and the drawing that goes with it. */
export function act(entry: Entry): { readonly word: string; readonly icon: ActIcon } {
  if (entry.outcome === 'refused') return { word: 'Refused', icon: 'stop' }
  if (entry.outcome === 'failed') return { word: 'Failed', icon: 'stop' }
  switch (entry.channel) {
    case 'egress':
      return { word: 'Went out', icon: 'out' }
    case 'product':
      return { word: 'Product request', icon: 'product' }
    case 'storage':
      return storageOperation(entry) === 'deleted'
        ? { word: 'Deleted', icon: 'trash' }
        : { word: 'Stored', icon: 'disk' }
    case 'log':
      return { word: 'Logged', icon: 'log' }
    case 'bridge':
      return { word: 'Bridge', icon: 'bridge' }
    case 'function':
      return { word: 'Function', icon: 'code' }
    case 'sandbox':
    case 'csp':
      return { word: 'Stopped', icon: 'stop' }
  }
}

/** The drawings that an entry may have. */
export type ActIcon = 'out' | 'stop' | 'disk' | 'trash' | 'log' | 'bridge' | 'code' | 'product'

/** Text laid out for reading where it is JSON, else as it is. */
export function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text // not JSON: the exact bytes are the best there is to show
  }
}
