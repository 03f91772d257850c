import { bodyOf } from '../../../../gate/redact.ts'
import type { Ledger } from '../../../../ledger.ts'

/** Records bytes that a project stores or deletes: `set user properties "key" (12 bytes)`. */
export function noteStored(
  ledger: Ledger,
  projectId: string,
  { act, where, key, text }: { act: 'set' | 'delete'; where: string; key: string; text: string },
): void {
  const { body, bytes } = bodyOf(new TextEncoder().encode(text))
  ledger.record({
    app: projectId,
    channel: 'storage',
    outcome: 'done',
    summary: `${act} ${where} "${key}" (${bytes} bytes)`,
    data: { act, where, key, bytes, body },
  })
}
