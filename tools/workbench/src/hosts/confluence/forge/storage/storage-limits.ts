/**
 * Limits of hosted storage. https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ and
 * https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs, seen 2026-11.
 */
export const storageLimits = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  depth: 32,
  queryResults: 100,
  batchItems: 25,
  transactionItems: 25,
  ttlDays: 365,
} as const

/** Why a key or a value is refused, with the documented code. */
export interface StorageFault {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** A fault in a key, or undefined; the pattern is the documented one with its hyphen taken as itself. */
export function faultOfKey(key: unknown): StorageFault | undefined {
  if (typeof key !== 'string' || key.length === 0) return fault('KEY_TOO_SHORT', 'Key cannot be empty')
  if (key.length > storageLimits.keyLength)
    return fault('KEY_TOO_LONG', `Key cannot exceed ${storageLimits.keyLength} characters`)
  if (!/^(?!\s+$)[a-zA-Z0-9:._\s#-]+$/.test(key))
    return fault('INVALID_KEY', 'Key does not match the regex: /^(?!\\s+$)[a-zA-Z0-9:._\\s-#]+$/')
  return undefined
}

/** A fault in a value, or undefined. */
export function faultOfValue(value: unknown): StorageFault | undefined {
  if (value === undefined || value === null)
    return fault('INVALID_VALUE', 'Value cannot be null or undefined')
  if (Buffer.byteLength(JSON.stringify(value)) > storageLimits.valueBytes)
    return fault('MAX_SIZE', `Value cannot exceed ${storageLimits.valueBytes} bytes`)
  if (depthOf(value) > storageLimits.depth)
    return fault('MAX_DEPTH', `Value cannot exceed the maximum object depth of ${storageLimits.depth}`)
  return undefined
}

/** A refusal with status 400 unless it says otherwise. */
export function fault(code: string, message: string, status = 400): StorageFault {
  return { status, code, message }
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value).map(depthOf)
  return 1 + (inner.length > 0 ? Math.max(...inner) : 0)
}
