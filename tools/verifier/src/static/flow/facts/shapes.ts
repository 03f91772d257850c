import type { Step } from '../../../place.ts'
import type { Label } from '../../label.ts'
import type { Shape, ShapeKey } from '../../static-facts.ts'
import type { SourceFile } from '../code.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { World } from '../world.ts'
import { byPlace, compare } from './order.ts'
import { storedAt } from './origins.ts'
import type { Places } from './places.ts'

/** Objects nest no deeper than this in a body; what is deeper counts as open. */
const deepest = 10

/** So many places of a body are looked at: what a bundler's code has in common grows without end when it is unfolded. */
const most = 5_000

interface Growing {
  readonly constants: Set<string>
  readonly labels: Set<Label>
  isUnknown: boolean
  from: Step | undefined
}

/** The bodies that leave, key by key. */
export function shapesOf(world: World, places: Places, sources: readonly SourceFile[]): readonly Shape[] {
  const shapes: Shape[] = []
  const seen = new Map<
    string,
    { keys: Map<string, Growing>; isOpen: boolean; shape: Omit<Shape, 'keys' | 'isOpen'> }
  >()
  const sending = new Set(world.facts.sinks.filter(({ sink }) => sink === 'egress').map(({ site }) => site))
  for (const { api, site, named } of world.facts.calls) {
    if (!sending.has(site)) continue
    const body = named.find(([name]) => name === 'body')
    if (body === undefined) continue
    const at = places.at(site.instance.code.file, site.span.start)
    const key = `${api}\0${at.file}\0${at.line}\0${at.column}`
    const known = seen.get(key) ?? { keys: new Map(), isOpen: false, shape: { at, api, argument: 'body' } }
    seen.set(key, known)
    const walker = new Walker(world, known.keys, (node) => storedAt(world, places, sources, node))
    walker.value(body[1], '', 0)
    known.isOpen ||= walker.isOpen
  }
  for (const { keys, isOpen, shape } of seen.values())
    shapes.push({
      ...shape,
      keys: [...keys]
        .map(
          ([path, { constants, labels, isUnknown, from }]): ShapeKey => ({
            path,
            constants: [...constants].sort(compare),
            labels: [...labels].sort(compare),
            isUnknown,
            ...(from ? { from } : {}),
          }),
        )
        .sort((a, b) => compare(a.path, b.path)),
      isOpen,
    })
  return shapes.sort((a, b) => byPlace(a.at, b.at) || compare(a.api, b.api))
}

class Walker {
  readonly #world: World
  readonly #keys: Map<string, Growing>
  readonly #open = new Set<Obj>()
  readonly #storedAt: (node: Node) => Step | undefined
  readonly #stored = new Map<string, Step | undefined>()
  readonly #seen = new Set<string>()
  isOpen = false

  constructor(world: World, keys: Map<string, Growing>, storedAt: (node: Node) => Step | undefined) {
    this.#storedAt = storedAt
    this.#world = world
    this.#keys = keys
  }

  value(node: Node, path: string, depth: number): void {
    const place = `${node} ${path}`
    if (this.#seen.has(place)) return
    if (this.#seen.size === most) {
      this.isOpen = true
      return
    }
    this.#seen.add(place)
    const { graph, atoms } = this.#world
    const all = graph.atoms(node).map((id) => atoms.get(id))
    // JSON of a value brings the labels of what is in it along: its keys say which is whose.
    const isJson = all.some(({ is }) => is === 'json')
    for (const atom of all) {
      if (atom.is === 'json') this.value(atom.of, path, depth)
      else if (atom.is === 'object') this.#object(atom.object, path, depth)
      else if (isJson) continue
      else if (atom.is === 'text' && atom.isWhole) this.#at(path).constants.add(atom.text)
      else if (atom.is === 'label' && atom.label !== undefined) this.#at(path).labels.add(atom.label)
      else if (atom.is === 'host') for (const label of this.#labels(node)) this.#at(path).labels.add(label)
      else if (atom.is !== 'closure') this.#at(path).isUnknown = true
    }
    if (
      path === '' &&
      all.length > 0 &&
      all.every(({ is }) => is === 'unknown' || is === 'label' || is === 'host' || is === 'foreign')
    )
      this.isOpen = true
  }

  #labels(node: Node): readonly Label[] {
    return this.#world.graph.atoms(this.#world.deep(node)).flatMap((id) => {
      const atom = this.#world.atoms.get(id)
      return atom.is === 'label' && atom.label !== undefined ? [atom.label] : []
    })
  }

  #object(object: Obj, path: string, depth: number): void {
    if (depth > deepest || this.#open.has(object)) {
      this.isOpen = true
      return
    }
    this.#open.add(object)
    const inner = (key: string): string => (path === '' ? key : `${path}.${key}`)
    for (const [key, node] of object.fields()) {
      if (object.kind === 'array') this.value(node, inner('[]'), depth + 1)
      else if (key === anyKey) this.isOpen = true
      else {
        this.#stored.set(inner(key), this.#stored.get(inner(key)) ?? this.#storedAt(node))
        this.value(node, inner(key), depth + 1)
      }
    }
    this.#open.delete(object)
  }

  #at(path: string): Growing {
    const known = this.#keys.get(path) ?? {
      constants: new Set<string>(),
      labels: new Set<Label>(),
      isUnknown: false,
      from: this.#stored.get(path) ?? this.#stored.get(path.replace(/(\.\[\])+$/, '')),
    }
    this.#keys.set(path, known)
    return known
  }
}
