import type { Entry } from '../../ledger.ts'

/** What an entry did to what is stored: files say it as `operation`, stores of keys and values as `act`. */
export function storageOperation({ data }: Entry): 'stored' | 'deleted' | undefined {
  if (data.operation === 'stored' || data.act === 'set') return 'stored'
  if (data.operation === 'deleted' || data.act === 'delete') return 'deleted'
  return undefined
}
