import type { KindParts } from './parts.ts'

/** A body longer than this is cut in the ledger; `bytes` tells its true size. */
export const bodyLimit = 64 * 1024

/** Bytes that an add-on has stored in, or deleted from, a document. */
export interface StorageAct {
  /** The add-on whose bytes they are. */
  readonly app: string
  readonly operation: 'stored' | 'deleted'
  /** `text`, `image`, `alternative text`, … */
  readonly where: string
  readonly documentId: string
  readonly bytes: number
  /** What was stored, as text. Nothing that was deleted is repeated. */
  readonly body?: string
  /** What else names the bytes. */
  readonly name?: Readonly<Record<string, unknown>>
}

export const olderVersions = 'Older versions of the document keep it until the document is purged.'

/** Records one act in the ledger. */
export function recordStorage({ ledger, kind }: Pick<KindParts, 'ledger' | 'kind'>, act: StorageAct): void {
  const { app, operation, where, documentId, bytes, body, name = {} } = act
  ledger.record({
    app,
    channel: 'storage',
    outcome: 'done',
    summary: `${operation} ${bytes} ${bytes === 1 ? 'byte' : 'bytes'}: ${where} of ${kind} ${documentId}`,
    data: {
      operation,
      where,
      documentId,
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
