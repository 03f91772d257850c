import type { Refusal, Result } from './files.ts'

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused<T>(refusal: Refusal): Result<T> {
  return { ok: false, refusal }
}
