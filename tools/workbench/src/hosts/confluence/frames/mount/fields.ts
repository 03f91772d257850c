/** What an app passes over the bridge, read field by field: it may be anything. */
export type Fields = Readonly<Record<string, unknown>>

/** The fields of a payload; none for what is no object. */
export function fieldsOf(payload: unknown): Fields {
  return typeof payload === 'object' && payload !== null ? (payload as Fields) : {}
}

/** A field that is text, else the other text. */
export function textField(fields: Fields, name: string, otherwise = ''): string {
  const value = fields[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise
}

/** A field that is a function, as it crossed from the frame. */
export function functionField(fields: Fields, name: string): ((...args: unknown[]) => unknown) | undefined {
  const value = fields[name]
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined
}
