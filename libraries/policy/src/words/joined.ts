/**
 * Items in a row, the last two joined in the language's way. Not Intl.ListFormat: what it writes changes with the data
 * that a version of Node carries, and the pages are compared byte for byte.
 */
export function joined(items: readonly string[], between: string, last: string): string {
  const [end = '', ...rest] = items.toReversed()
  return rest.length === 0 ? end : `${rest.toReversed().join(between)}${last}${end}`
}
