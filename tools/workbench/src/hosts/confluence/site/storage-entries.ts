import type { Ledger } from '../../../ledger.ts'

/** A body longer than this is cut in the ledger; `bytes` tells its true size. */
const bodyLimit = 64 * 1024

/** Bytes that an app has stored in, or deleted from, the site's storage. */
export interface StorageAct {
  /** The app whose bytes they are. */
  readonly app: string
  readonly operation: 'stored' | 'deleted'
  /** `macro configuration`, `content property`, … */
  readonly where: string
  readonly pageId: string
  readonly bytes: number
  /** What was stored, as text. Nothing that was deleted is repeated. */
  readonly body?: string
  /** What else names the bytes: a localId, a key, a file name. */
  readonly name?: Readonly<Record<string, unknown>>
}

/** Records one act in the ledger. */
export function recordStorage(ledger: Ledger, act: StorageAct): void {
  const { app, operation, where, pageId, bytes, body, name = {} } = act
  ledger.record({
    app,
    channel: 'storage',
    outcome: 'done',
    summary: `${operation} ${bytes} ${bytes === 1 ? 'byte' : 'bytes'}: ${where} of page ${pageId}`,
    data: {
      operation,
      where,
      pageId,
      ...name,
      bytes,
      ...(body === undefined ? {} : { body: body.slice(0, bodyLimit) }),
    },
  })
}

/** How many bytes a text takes as UTF-8. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value, 'utf8')
}
