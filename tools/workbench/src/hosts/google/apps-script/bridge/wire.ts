import { exception } from './exception.ts'
import { aFunction, EnumValue, HostObject } from './host-object.ts'

/**
 * Values on their way between a context and the workbench (the other end is engine/context/codec.ts): primitives and
 * lists as they are, all else as `{ k: kind, v: value }`.
 */
export type Wire = null | boolean | number | string | readonly Wire[] | Tagged
type Tagged =
  | { readonly k: 'u' }
  | { readonly k: 'f' }
  | { readonly k: 'n'; readonly v: string }
  | { readonly k: 'b'; readonly v: string }
  | { readonly k: 'd'; readonly v: number | null }
  | { readonly k: 'h'; readonly v: number | string; readonly c?: string }
  | { readonly k: 'e'; readonly c: string; readonly v: string }
  | { readonly k: 'o'; readonly v: Readonly<Record<string, Wire>> }

const mostHandles = 500_000

/** The host objects that one execution has seen; they end with it. */
export interface Handles {
  of(object: HostObject): number
  get(id: number): HostObject | undefined
}

export function createHandles(): Handles {
  const objects: HostObject[] = []
  const ids = new Map<HostObject, number>()
  return {
    of(object) {
      const known = ids.get(object)
      if (known !== undefined) return known
      if (objects.length >= mostHandles) throw exception('Out of memory error.')
      objects.push(object)
      ids.set(object, objects.length)
      return objects.length
    },
    get: (id) => objects[id - 1],
  }
}

/** A value as a context reads it. */
export function encode(value: unknown, handles: Handles): Wire {
  if (value === undefined) return { k: 'u' }
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { k: 'n', v: String(value) }
  if (value instanceof HostObject) return { k: 'h', v: handles.of(value), c: value.className }
  if (value instanceof EnumValue) return { k: 'e', c: value.type, v: value.name }
  if (value instanceof Date) return { k: 'd', v: value.getTime() }
  if (value instanceof Uint8Array) return { k: 'b', v: Buffer.from(value).toString('latin1') }
  if (Array.isArray(value)) return value.map((item) => encode(item, handles))
  if (typeof value !== 'object') throw new Error(`A ${typeof value} can't go into a context.`)
  // Object.fromEntries defines a field named __proto__ instead of setting the prototype.
  return {
    k: 'o',
    v: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, handles)])),
  }
}

/** A value as a context wrote it; `named` finds what it names instead of numbering it. */
export function decode(wire: Wire, find: (handle: number | string) => HostObject | undefined): unknown {
  if (typeof wire !== 'object' || wire === null) return wire
  if (isList(wire)) return wire.map((item) => decode(item, find))
  if (wire.k === 'u') return undefined
  if (wire.k === 'f') return aFunction
  if (wire.k === 'n') return Number(wire.v)
  if (wire.k === 'd') return new Date(wire.v ?? Number.NaN)
  if (wire.k === 'h') return find(wire.v)
  if (wire.k === 'e') return new EnumValue(wire.c, wire.v)
  if (wire.k === 'b') return new Uint8Array(Buffer.from(wire.v, 'latin1'))
  return Object.fromEntries(Object.entries(wire.v).map(([key, item]) => [key, decode(item, find)]))
}

function isList(wire: readonly Wire[] | Tagged): wire is readonly Wire[] {
  return Array.isArray(wire)
}
