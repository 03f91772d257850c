import { written } from '../../label.ts'
import type { Flow, Pattern } from '../../static-facts.ts'
import type { SourceFile } from '../code.ts'
import type { World } from '../world.ts'
import { byPlace, compare } from './order.ts'
import { pathTo } from './paths.ts'
import { joinedPattern, patternsOf } from './patterns.ts'
import type { Places } from './places.ts'

/** Addresses that stay with the app's own page. */
const staysHere = /^(\.{0,2}\/(?!\/)|#|\?|data:|blob:|mailto:|tel:|about:|[\w-]+(\/|\.\w+$))/

/** Whether all that is known of a text is excepted: of two addresses one may stay here, and the other not. */
function isExcepted(patterns: readonly Pattern[], matches: RegExp): boolean {
  const known = patterns.filter(({ text }) => text !== '*')
  return patterns.length > 0 && (known.length > 0 ? known : patterns).every(({ text }) => matches.test(text))
}

/** What arrives at sinks, once for each datum and sink, with the shortest way that was found. */
export function flowsOf(world: World, places: Places, sources: readonly SourceFile[]): readonly Flow[] {
  const flows = new Map<string, Flow>()
  for (const { sink, api, site, labels, to, except } of world.facts.sinks) {
    const { file } = site.instance.code
    if (except !== undefined && isExcepted(patternsOf(world, except.node), except.matches)) continue
    const target = joinedPattern(world, to)
    if (api.startsWith('element.') && target !== undefined && staysHere.test(target.text)) continue
    const at = places.at(file, site.span.start)
    const program = site.instance.module.program.key
    for (const id of world.graph.atoms(labels)) {
      const atom = world.atoms.get(id)
      if (atom.is !== 'label' || atom.label === undefined) continue
      const { label } = atom
      const through = atom.through.filter((step) => step !== written)
      const key = [label, through.join('|'), sink, program, at.file, at.line, at.column].join('\0')
      const path = pathTo(world, places, sources, labels, atom, { file, span: site.span })
      const known = flows.get(key)
      if (known !== undefined && known.path.length <= path.length) continue
      flows.set(key, { label, through, sink, api, to: target, at, path, program })
    }
  }
  return [...flows.values()].sort(
    (a, b) =>
      byPlace(a.at, b.at) ||
      compare(a.program, b.program) ||
      compare(a.sink, b.sink) ||
      compare(a.label, b.label) ||
      compare(a.through.join('|'), b.through.join('|')),
  )
}
