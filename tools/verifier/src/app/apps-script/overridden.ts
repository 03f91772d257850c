import type { NamedScript } from './script-names.ts'

/** Of each script, the offsets of functions that are declared anew behind: in Apps Script the last one counts. */
export function overriddenIn(scripts: readonly NamedScript[]): ReadonlyMap<string, readonly number[]> {
  const all = scripts.flatMap(({ file, names }) =>
    names.declared.filter((one) => one.is === 'function').map(({ name, start }) => ({ file, name, start })),
  )
  const last = new Map(all.map((one) => [one.name, one]))
  const overridden = new Map<string, number[]>()
  for (const one of all)
    if (last.get(one.name) !== one) overridden.set(one.file, [...(overridden.get(one.file) ?? []), one.start])
  return overridden
}
