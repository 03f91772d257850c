import { own } from '../../../table.ts'
import type { Meaning } from '../../meaning.ts'
import type { Atom } from '../graph/atoms.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { labelsOnly } from './text.ts'

/** Writes a member by its name. */
export function store(m: Machine, of: Node, key: string, from: Node, site: Site): void {
  // The write has a place of its own: a datum's path leads over it.
  const via = m.nodeAt(site)
  m.graph.edge(from, via)
  m.atomsAt(of, (atom) => storeAtom(m, atom, key, via, site, of))
}

/** Of a thing that nothing is known of it is as a whole that it holds what is written into it. */
function storeAtom(m: Machine, atom: Atom, key: string, from: Node, site: Site, of: Node): void {
  if (key === '__proto__' && (atom.is === 'object' || atom.is === 'closure')) atom.object.inherit(from)
  else if (atom.is === 'object' || atom.is === 'closure') {
    m.graph.edge(from, atom.object.field(key))
    m.facts.wrote(atom.object, from, site)
    if (m.setters.has(key)) {
      const setter = m.graph.node()
      m.loadAtom(atom, `set ${key}`, setter, site, of)
      m.callback(setter, { ...site, context: site.span.start }, [from], { self: of })
    }
  } else if (atom.is === 'host') storeHost(m, atom, key, from, site, of)
  else if (atom.is === 'native' && atom.name === 'globalThis') {
    const effect = assignedOf(m, m.knowledge.global(key, site.instance.module.program.where))
    if (effect !== undefined) assignHost(m, effect, from, site, undefined, of)
    const globals = m.channel(`globals:${site.instance.module.program.key}`)
    m.graph.edge(from, globals.field(key))
    if (site.instance.module.program.where === 'frame') m.graph.edge(from, m.channel('windows').field(key))
    m.facts.wroteGlobal(key, from, site)
  } else if (atom.is === 'native' && atom.name.endsWith('.prototype')) {
    m.added.add(key)
    m.graph.edge(from, addedTo(m, key))
  } else if (atom.is === 'unknown' || atom.is === 'label' || atom.is === 'foreign') {
    m.graph.edge(m.deep(from), of)
    if (atom.is === 'foreign' && atom.isHost) m.facts.unmodelled(`${atom.name}.${key}`, site, [from])
  }
}

/** What was given to the language's own prototypes under a name: any value may have it. */
export const addedTo = (m: Machine, key: string): Node => m.channel('prototypes').field(key)

/** Assigning to a thing of the host does what its meaning says, and what is stored there can be read again. */
function storeHost(
  m: Machine,
  atom: Extract<Atom, { is: 'host' }>,
  key: string,
  from: Node,
  site: Site,
  of: Node,
): void {
  const { meaning, made } = atom
  if (meaning.is === 'promise') return
  const isWindow = meaning.is === 'api' && meaning.isWindow === true
  m.graph.edge(from, m.channel(isWindow ? 'windows' : `member:${atom.id}`).field(key))
  if (made !== undefined && (key === anyKey || /^\d+$/.test(key))) m.graph.edge(from, made.inside)
  const members = key === anyKey ? Object.values(meaning.members ?? {}) : [own(meaning.members, key)]
  for (const member of members) {
    const effect = assignedOf(m, member ?? (key === anyKey ? undefined : meaning.rest))
    if (effect !== undefined) assignHost(m, effect, from, site, made, of)
  }
}

function assignedOf(m: Machine, meaning: Meaning | undefined) {
  const named = meaning?.is === 'kind' ? m.knowledge.kind(meaning.kind) : meaning
  return named?.is === 'api' || named?.is === 'data' ? named.assigned : undefined
}

function assignHost(
  m: Machine,
  effect: NonNullable<ReturnType<typeof assignedOf>>,
  from: Node,
  site: Site,
  made: Parameters<Machine['effect']>[2],
  self: Node,
): void {
  const result = m.graph.node()
  m.effect(
    effect,
    {
      ...site,
      context: site.span.start,
      self,
      args: [from],
      rest: undefined,
      result,
      thrown: result,
      isNew: false,
    },
    made,
  )
}

/** Writes a member by a key that is a value; what the key is made of can be read from the object as its keys. */
export function storeComputed(m: Machine, of: Node, key: Node, from: Node, site: Site): void {
  const via = m.nodeAt(site)
  m.graph.edge(from, via)
  m.atomsAt(of, (atom) => {
    let isAny = false
    m.atomsAt(key, (name) => {
      if (name.is === 'text' && name.isWhole) return storeAtom(m, atom, name.text, via, site, of)
      if (!isAny) storeAtom(m, atom, anyKey, via, site, of)
      isAny = true
    })
    if (atom.is === 'object' || atom.is === 'closure') labelsOnly(m, m.coerce(key, site), keysOf(atom.object))
  })
}

/** The node of what an object's keys are made of. */
export const keysOf = (object: Obj): Node => object.field('[[keys]]')
