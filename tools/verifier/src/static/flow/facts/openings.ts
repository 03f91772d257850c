import type { Gap } from '../../../finding.ts'
import type { Unparsed } from '../loader.ts'
import type { World } from '../world.ts'
import { byPlace, compare } from './order.ts'
import { labelsAt } from './patterns.ts'
import type { Places } from './places.ts'

/** What keeps the world open, once for each place. */
export function openingsOf(
  world: World,
  places: Places,
  unparsed: readonly Unparsed[],
  texts: (path: string) => string,
): readonly Gap[] {
  const gaps = new Map<string, Gap & { at: NonNullable<Gap['at']> }>()
  const add = (code: string, at: NonNullable<Gap['at']>, data: Gap['data']): void => {
    gaps.set(`${code}\0${at.file}\0${at.line}\0${at.column}\0${JSON.stringify(data)}`, { code, at, data })
  }
  for (const { code, site, data } of world.facts.openings)
    add(code, places.at(site.instance.code.file, site.span.start), {
      program: site.instance.module.program.key,
      ...data,
    })
  for (const { name, site, labels } of world.facts.unknownCalls) {
    const arriving = [...new Set(labels.flatMap((node) => labelsAt(world, node)))].sort(compare)
    if (arriving.length === 0) continue
    add('UNMODELLED_CALL', places.at(site.instance.code.file, site.span.start), {
      program: site.instance.module.program.key,
      name,
      labels: arriving,
    })
  }
  for (const { path, program, code, offset, data } of unparsed)
    add(code, places.at({ path, text: texts(path) }, offset), { program: program.key, ...data })
  return [...gaps.values()].sort((a, b) => byPlace(a.at, b.at) || compare(a.code, b.code))
}
