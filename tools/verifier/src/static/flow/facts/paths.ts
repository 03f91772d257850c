import type { Step } from '../../../place.ts'
import type { SourceFile, Span } from '../code.ts'
import { isKey } from '../core/text.ts'
import type { Atom, Taint } from '../graph/atoms.ts'
import type { Node } from '../graph/graph.ts'
import type { World } from '../world.ts'
import type { Places } from './places.ts'
import type { KeyAt } from './recorder.ts'

/** So many steps are shown; of longer ways the middle is left out. */
const longest = 40

type Label = Taint & { readonly id: number }

/** The way of a datum to a node, source first: back along the nodes that it came from, with the way of a key that it was hashed with. */
export function pathTo(
  world: World,
  places: Places,
  sources: readonly SourceFile[],
  node: Node,
  label: Label,
  end: { readonly file: SourceFile; readonly span: Span },
): readonly Step[] {
  const steps: Step[] = []
  const add = (file: SourceFile | undefined, span: Span): void => {
    if (file === undefined) return
    const step = places.step(file, span)
    const next = steps.at(-1)
    // Two steps of one line say the same; the shorter text is the datum itself.
    if (next !== undefined && next.at.file === step.at.file && next.at.line === step.at.line) {
      if (steps.length > 1 && step.text.length < next.text.length && step.text !== '')
        steps[steps.length - 1] = step
      return
    }
    if (step.text !== '') steps.push(step)
  }
  add(end.file, end.span)
  back(world, { node, atom: label.id }, (at) => {
    const spot = world.graph.spot(at)
    if (spot !== undefined) add(sources[spot.file], spot)
  })
  steps.reverse()
  if (steps.length <= longest) return steps
  return [...steps.slice(0, longest / 2), ...steps.slice(-longest / 2)]
}

/** Goes back to where a value began, over each node that it came from. */
function back(world: World, from: KeyAt, visit: (node: Node) => void): void {
  const { graph, atoms, facts } = world
  const seen = new Set<string>()
  let { node: at, atom } = from
  while (at >= 0 && !seen.has(`${at}|${atom}`)) {
    seen.add(`${at}|${atom}`)
    visit(at)
    const before = graph.cameFrom(at, atom)
    if (before >= 0 && !graph.has(before, atom)) {
      // Changed on the way, or a part of something whole: the way goes on with what it was.
      const value = atoms.get(atom)
      const key = facts.keys.get(atom)
      if (key !== undefined) back(world, key, visit)
      const was = wasAt(world, before, value)
      if (was === undefined) {
        visit(before)
        return
      }
      atom = was
    }
    at = before
  }
}

/** What a value was at the node that it came from: itself before a change, the host's thing that it is a part of, a text. */
function wasAt({ graph, atoms, labelsOf }: World, node: Node, value: Atom): number | undefined {
  if (value.is === 'label' && value.before !== undefined && graph.has(node, value.before.id))
    return value.before.id
  return graph.atoms(node).find((id) => {
    const atom = atoms.get(id)
    if (atom.is === 'host') return value.is === 'label' && labelsOf(atom.meaning).includes(value.id)
    if (atom.is !== 'text') return false
    return value.is === 'text' || (value.is === 'label' && value.origin === 'literal' && isKey(atom))
  })
}
