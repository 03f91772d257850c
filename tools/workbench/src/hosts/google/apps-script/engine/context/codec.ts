import type { Exceptions } from './exceptions.ts'

/** Values to the wire and back, inside a context. The other end is bridge/wire.ts. */
export interface Codec {
  encode(value: unknown): unknown
  decode(wire: unknown): unknown
  /** Who makes objects of handles and enums, and knows them again. */
  readonly known: {
    handles: WeakMap<object, number | string>
    enums: WeakMap<object, { readonly type: string; readonly name: string }>
    objectOf: (handle: number, className: string) => unknown
    enumOf: (type: string, name: string) => unknown
  }
}

const deepest = 200

export function createCodec(exceptions: Exceptions): Codec {
  const known: Codec['known'] = {
    handles: new WeakMap(),
    enums: new WeakMap(),
    objectOf: () => undefined,
    enumOf: () => undefined,
  }
  const encode = (value: unknown, depth: number): unknown => {
    if (depth > deepest)
      throw exceptions.make({ name: 'Exception', message: 'Cannot convert a value that contains itself.' })
    if (value === undefined) return { k: 'u' }
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : { k: 'n', v: String(value) }
    if (typeof value === 'bigint') return { k: 'n', v: String(value) }
    if (typeof value !== 'object') return { k: 'f' }
    const handle = known.handles.get(value)
    if (handle !== undefined) return { k: 'h', v: handle }
    const member = known.enums.get(value)
    if (member) return { k: 'e', c: member.type, v: member.name }
    if (Array.isArray(value)) {
      const list = new Array(value.length)
      for (let i = 0; i < value.length; i += 1) list[i] = encode(value[i], depth + 1)
      return list
    }
    if (value instanceof Date) return { k: 'd', v: Number(value) }
    if (ArrayBuffer.isView(value) && !(value instanceof DataView))
      return Array.from(value as unknown as ArrayLike<number>, Number)
    const fields: Record<string, unknown> = {}
    for (const key of Object.keys(value))
      put(fields, key, encode((value as Record<string, unknown>)[key], depth + 1))
    return { k: 'o', v: fields }
  }
  const decode = (wire: unknown): unknown => {
    if (typeof wire !== 'object' || wire === null) return wire
    if (Array.isArray(wire)) {
      for (let i = 0; i < wire.length; i += 1) wire[i] = decode(wire[i])
      return wire
    }
    const { k, v, c } = wire as { k: string; v: unknown; c: string }
    if (k === 'u') return undefined
    if (k === 'n') return Number(v)
    if (k === 'd') return new Date(v as number)
    if (k === 'b') return bytesOf(v as string)
    if (k === 'h') return known.objectOf(v as number, c)
    if (k === 'e') return known.enumOf(c, v as string)
    const fields: Record<string, unknown> = {}
    for (const key of Object.keys(v as object)) put(fields, key, decode((v as Record<string, unknown>)[key]))
    return fields
  }
  return { encode: (value) => encode(value, 0), decode, known }
}

/** Java's bytes: -128 to 127. */
function bytesOf(text: string): number[] {
  const bytes = new Array<number>(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = (text.charCodeAt(i) << 24) >> 24
  return bytes
}

// An assignment to a field named __proto__ would set the prototype.
function put(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true })
  else fields[key] = value
}
