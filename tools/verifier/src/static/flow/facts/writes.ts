import type { ModuleWrite } from '../../static-facts.ts'
import type { SourceFile } from '../code.ts'
import type { Instance } from '../graph/instance.ts'
import type { World } from '../world.ts'
import { byPlace, compare } from './order.ts'
import { labelsAt } from './patterns.ts'
import type { Places } from './places.ts'

/** What handlers write into the state of a module, which stays there for whoever is answered next. */
export function writesOf(
  world: World,
  places: Places,
  sources: readonly SourceFile[],
  reach: ReadonlyMap<Instance, ReadonlySet<string>>,
): readonly ModuleWrite[] {
  const writes = new Map<string, ModuleWrite>()
  // Of a file that is several (the scripts of a page) the first.
  const byPath = new Map([...sources].reverse().map((source) => [source.path, source]))
  for (const { name, declared, labels, site } of world.facts.writes) {
    const { module, code } = site.instance
    if (module.program.where !== 'functions' || !module.isOwn || !reach.has(site.instance)) continue
    const written = places.at(code.file, site.span.start)
    const source = declared && byPath.get(declared.path)
    const at = source && declared ? places.at(source, declared.span.start) : written
    const what = name ?? source?.text.slice(declared?.span.start, (declared?.span.start ?? 0) + 40) ?? ''
    const key = [what, at.file, at.line, written.file, written.line, written.column].join('\0')
    const before = writes.get(key)
    writes.set(key, {
      name: what,
      declared: at,
      written,
      labels: [...new Set([...(before?.labels ?? []), ...labelsAt(world, labels)])].sort(compare),
      program: module.program.key,
    })
  }
  return [...writes.values()].sort((a, b) => byPlace(a.written, b.written) || compare(a.name, b.name))
}
