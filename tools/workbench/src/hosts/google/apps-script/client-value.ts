/**
 * What google.script.run carries: primitives, null, plain objects and lists. "Requests fail if you attempt to pass a Date,
 * Function, DOM element besides a form, or other prohibited type"; `undefined` in a list becomes null
 * (https://developers.google.com/apps-script/guides/html/reference/run, seen 2026-11).
 */
export type ClientValue =
  | null
  | boolean
  | number
  | string
  | readonly ClientValue[]
  | { readonly [key: string]: ClientValue }

/** The arguments of a page's call; where one of them can't be carried, its place, as Google's page says it. */
export function toArguments(
  args: readonly unknown[],
): { readonly value: readonly ClientValue[] } | { readonly illegal: string } {
  const carried = args.map((arg, index) => toClient(arg, String(index)))
  const bad = carried.findIndex((one) => 'illegal' in one)
  return bad < 0
    ? { value: carried.flatMap((one) => ('value' in one ? [one.value] : [])) }
    : { illegal: `Failed due to illegal value in property: ${bad}` }
}

/** The value as it arrives on the other side, or where in it something can't be carried: `rows[2].day`. */
export function toClient(
  value: unknown,
  path = '',
): { readonly value: ClientValue } | { readonly illegal: string } {
  if (value === undefined || value === null) return { value: null }
  if (typeof value === 'boolean' || typeof value === 'string') return { value }
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : null }
  if (Array.isArray(value)) {
    const items: ClientValue[] = []
    for (const [index, item] of value.entries()) {
      const carried = toClient(item, `${path}[${index}]`)
      if ('illegal' in carried) return carried
      items.push(carried.value)
    }
    return { value: items }
  }
  if (typeof value !== 'object' || !isPlain(value))
    return { illegal: path === '' ? 'the value itself' : path }
  const fields: [string, ClientValue][] = []
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue
    const carried = toClient(item, path === '' ? key : `${path}.${key}`)
    if ('illegal' in carried) return carried
    fields.push([key, carried.value])
  }
  return { value: Object.fromEntries(fields) }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
