import type { Step } from '../../../place.ts'
import type { SourceFile, Span } from '../code.ts'
import type { Taint } from '../graph/atoms.ts'
import type { Node } from '../graph/graph.ts'
import type { World } from '../world.ts'
import type { Places } from './places.ts'

/** So many steps are shown; of longer ways the middle is left out. */
const longest = 40

type Label = Taint & { readonly id: number }

/** The way of a datum to a node, source first: back along the nodes that it came from. */
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
  const seen = new Set<string>()
  let at = node
  let atom: number = label.id
  let taint: Label | undefined = label
  while (at >= 0 && !seen.has(`${at}|${atom}`)) {
    seen.add(`${at}|${atom}`)
    const spot = world.graph.spot(at)
    if (spot !== undefined) add(sources[spot.file], spot)
    let from = world.graph.cameFrom(at, atom)
    if (from >= 0 && !world.graph.has(from, atom)) {
      // Changed on the way, or a part of something whole: the way goes on with what it was.
      const before: Label | undefined = taint?.before
      if (before !== undefined && world.graph.has(from, before.id)) {
        taint = before
        atom = before.id
      } else {
        const holder = holderAt(world, from, taint)
        if (holder === undefined) {
          const origin = world.graph.spot(from)
          if (origin !== undefined) add(sources[origin.file], origin)
          from = -1
        } else atom = holder
      }
    }
    at = from
  }
  steps.reverse()
  if (steps.length <= longest) return steps
  return [...steps.slice(0, longest / 2), ...steps.slice(-longest / 2)]
}

/** The thing of the host at a node that the label is a part of. */
function holderAt(world: World, node: Node, taint: Label | undefined): number | undefined {
  return world.graph.atoms(node).find((id) => {
    const atom = world.atoms.get(id)
    return atom.is === 'host' && world.labelsOf(atom.meaning).some((label) => label === taint?.id)
  })
}
