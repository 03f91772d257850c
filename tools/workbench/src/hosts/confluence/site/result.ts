import type { Refusal, Result } from './site.ts'

/** A method's success. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A method's refusal. */
export function refused<T>(refusal: Refusal): Result<T> {
  return { ok: false, refusal }
}
