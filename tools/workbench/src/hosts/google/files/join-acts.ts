import { bodyLimit, type StorageAct } from './storage-entries.ts'

/**
 * The acts of one change, those of one kind in one place as one: 100,000 paragraphs would drive all else out of the ledger.
 * They are parted where one entry would not show all that was stored.
 */
export function joinActs(acts: readonly StorageAct[]): readonly StorageAct[] {
  const joined: StorageAct[][] = []
  const open = new Map<string, { acts: StorageAct[]; length: number }>()
  for (const act of acts) {
    const key = `${act.app} ${act.operation} ${act.where} ${act.name?.imageId ?? ''}`
    const length = (act.body?.length ?? 0) + 1
    const known = open.get(key)
    if (known && known.length + length <= bodyLimit) {
      known.acts.push(act)
      known.length += length
    } else {
      const begun = { acts: [act], length }
      open.set(key, begun)
      joined.push(begun.acts)
    }
  }
  return joined.map(asOne)
}

function asOne(acts: readonly StorageAct[]): StorageAct {
  const [first] = acts
  if (!first) throw new Error('No act is no act.')
  if (acts.length === 1) return first
  const bytes = acts.reduce((sum, act) => sum + act.bytes, 0)
  const { body: _, ...facts } = first
  if (first.body === undefined) return { ...facts, bytes }
  return { ...facts, bytes, body: acts.map(({ body = '' }) => body).join('\n') }
}
