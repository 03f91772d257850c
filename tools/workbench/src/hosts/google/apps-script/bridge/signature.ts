import type { Api } from '../api/api.ts'
import { exception } from './exception.ts'
import { EnumValue, HostObject } from './host-object.ts'

/**
 * Refuses a call that fits none of a method's overloads, in Google's words: "The parameters (String,null) don't match the
 * method signature for …" (seen in many reports, 2026-11). Numbers and truth values pass for texts, as they do there.
 */
export function checkArguments(
  args: readonly unknown[],
  overloads: readonly string[],
  { method, api }: { readonly method: string; readonly api: Api },
): void {
  if (overloads.some((overload) => fits(args, overload, api))) return
  throw exception(
    `The parameters (${args.map(kindOf).join(',')}) don't match the method signature for ${method}.`,
  )
}

function fits(args: readonly unknown[], overload: string, api: Api): boolean {
  const kinds = overload === '' ? [] : overload.split(',')
  const last = kinds.at(-1)
  const rest = last?.endsWith('*') ? last.slice(0, -1) : undefined
  const needed = kinds.filter((kind) => !/[?*]$/.test(kind)).length
  if (args.length < needed || (rest === undefined && args.length > kinds.length)) return false
  return args.every((arg, index) => {
    const kind = kinds[index] ?? rest ?? 'any'
    if (kind.endsWith('?') && (arg === undefined || arg === null)) return true
    return isOf(arg, kind.replace(/[?*]$/, ''), api)
  })
}

function isOf(arg: unknown, kind: string, api: Api): boolean {
  if (kind === 'any') return true
  if (kind === 'String') return ['string', 'number', 'boolean'].includes(typeof arg)
  if (kind === 'Number')
    return (
      typeof arg === 'number' || (typeof arg === 'string' && arg.trim() !== '' && !Number.isNaN(Number(arg)))
    )
  if (kind === 'Boolean') return typeof arg === 'boolean'
  if (kind === 'Date') return arg instanceof Date
  if (kind === 'Array') return Array.isArray(arg) || arg instanceof Uint8Array
  if (kind === 'Function') return true
  if (kind === 'Object') return typeof arg === 'object' && arg !== null
  if (api.enums.has(kind)) return arg instanceof EnumValue
  const found = api.classOf(kind)
  if (!found) return true
  // Which class it is, the service sees itself; one without methods is the shape of a plain object.
  return Object.keys(found.methods).length > 0
    ? arg instanceof HostObject
    : typeof arg === 'object' && arg !== null
}

/** How Google says what a value is. */
function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  if (value instanceof HostObject) return value.className.replaceAll('_', '')
  if (value instanceof EnumValue) return value.type.replaceAll('_', '')
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'number') ? 'number[]' : 'String[]'
  return '(class)'
}
