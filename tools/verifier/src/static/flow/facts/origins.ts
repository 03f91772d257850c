import type { Step } from '../../../place.ts'
import type { SourceFile } from '../code.ts'
import type { Node } from '../graph/graph.ts'
import type { World } from '../world.ts'
import type { Places } from './places.ts'

/** Where what arrives at a node was written: back along the first text that arrives, and of a joined text its first part. */
export function originOf(
  world: World,
  places: Places,
  sources: readonly SourceFile[],
  node: Node,
): Step | undefined {
  const seen = new Set<Node>()
  let at = node
  let atom = firstText(world, at) ?? world.graph.atoms(at)[0]
  let last: Step | undefined
  while (at >= 0 && atom !== undefined && !seen.has(at)) {
    seen.add(at)
    const spot = world.graph.spot(at)
    const file = spot && sources[spot.file]
    if (spot && file) last = places.step(file, spot)
    const from = world.graph.cameFrom(at, atom)
    if (from >= 0 && !world.graph.has(from, atom)) atom = firstText(world, from)
    at = from
  }
  return last
}

function firstText(world: World, node: Node): number | undefined {
  return world.graph.atoms(node).find((id) => world.atoms.get(id).is === 'text')
}

/** Where a field was last stored: the place that the value came from, which is the text `key: value`. */
export function storedAt(
  world: World,
  places: Places,
  sources: readonly SourceFile[],
  node: Node,
): Step | undefined {
  const [atom] = world.graph.atoms(node)
  if (atom === undefined) return undefined
  let at = world.graph.cameFrom(node, atom)
  while (at >= 0) {
    const spot = world.graph.spot(at)
    const file = spot && sources[spot.file]
    if (spot && file) return places.step(file, spot)
    at = world.graph.cameFrom(at, atom)
  }
  return undefined
}
