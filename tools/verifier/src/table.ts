/** A table that is asked for names which an app chose: unlike an object, it has no `constructor` and no `valueOf`. */
export const table = <Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(entries))

/** What an object has by that name itself. */
export const own = <Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined)
