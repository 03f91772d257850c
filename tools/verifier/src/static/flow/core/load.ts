import { own } from '../../../table.ts'
import { hasMethod, methodsOf } from '../builtins/method-names.ts'
import { isNative } from '../builtins/native-names.ts'
import type { Atom } from '../graph/atoms.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import { anyKey, type Obj } from '../graph/objects.ts'
import type { Machine } from '../machine.ts'
import { perhapsInto } from './perhaps.ts'
import { addedTo } from './store.ts'
import { decoded } from './text.ts'

const sizes = new Set(['length', 'size', 'byteLength'])

/** Reads a member by its name. */
export function load(m: Machine, of: Node, key: string, to: Node, site: Site): void {
  m.atomsAt(of, (atom) => loadAtom(m, atom, key, to, site, of))
}

/** Reads a member of one value. */
export function loadAtom(m: Machine, atom: Atom, key: string, to: Node, site: Site, from: Node): void {
  if (m.added.has(key)) m.graph.edge(addedTo(m, key), to)
  switch (atom.is) {
    case 'object':
    case 'closure': {
      const { object } = atom
      if (sizes.has(key) && object.kind !== 'object') {
        m.graph.add(to, m.atoms.unknown)
        return
      }
      // The bytes of a typed array, as a list that is the same.
      if (key === 'buffer' && object.kind === 'array') m.graph.add(to, atom.id, from)
      if (key === '__proto__') {
        object.eachParent((parent) => m.graph.edge(parent, to))
        return
      }
      if (atom.is === 'closure' && key === 'prototype') prototypeOf(m, atom)
      // `(() => 0).constructor('…')` makes a function of a text, as `Function` does.
      if (atom.is === 'closure' && key === 'constructor') m.graph.add(to, m.atoms.native('Function'))
      // An element has no name: what is called like a method of a list is that method.
      const isMethod = hasMethod(object.kind, key)
      m.graph.edge(
        isMethod && object.kind !== 'object' ? object.field(key) : memberOf(m, object, key, site),
        to,
      )
      if (m.getters.has(key)) getThrough(m, memberOf(m, object, `get ${key}`, site), from, to, site)
      if (isMethod) m.graph.add(to, m.atoms.method(key, atom))
      // A newer method of the language: of what it answers nothing is known.
      else if (isUnknownMember(object.kind, key)) m.graph.add(to, m.atoms.unknown)
      return
    }
    case 'text':
    case 'json':
      // A text has its length, its letters and its methods, and nothing else.
      if (methodsOf.text.has(key)) m.graph.add(to, m.atoms.method(key, atom))
      else if (sizes.has(key)) m.graph.add(to, m.atoms.unknown)
      else if (/^\d+$/.test(key)) {
        m.graph.add(to, m.atoms.unknown)
        decoded(m, atom, to, from)
      }
      return
    case 'unknown':
      m.graph.add(to, methodsOf.any.has(key) ? m.atoms.method(key, atom) : atom.id)
      return
    case 'label':
      if (sizes.has(key)) m.graph.add(to, m.atoms.unknown)
      else if (methodsOf.any.has(key)) m.graph.add(to, m.atoms.method(key, atom), from)
      else if (m.added.has(key)) {
        const whole = m.graph.node()
        m.graph.add(whole, atom.id, from)
        perhapsInto(m, whole, to)
      } else m.graph.add(to, atom.id, from)
      return
    case 'host':
      loadHost(m, atom, key, to, site)
      return
    case 'native': {
      const name = `${atom.name}.${key}`
      if (atom.name === 'globalThis') {
        m.global(key, to, site)
        return
      }
      if (atom.name.endsWith('.prototype')) m.graph.add(to, m.atoms.method(key, undefined))
      else if (isNative(name) || key === 'prototype') m.graph.add(to, m.atoms.native(name))
      else if (methodsOf.function.has(key)) m.graph.add(to, m.atoms.method(key, atom))
      else m.graph.add(to, m.atoms.unknown)
      return
    }
    case 'foreign':
      m.graph.add(to, atom.id)
      return
    case 'method':
    case 'action':
      if (methodsOf.function.has(key)) m.graph.add(to, m.atoms.method(key, atom))
  }
}

const builtIn = new Set<Obj['kind']>(['array', 'map', 'set', 'generator', 'bag', 'regexp'])

const isUnknownMember = (kind: Obj['kind'], key: string): boolean =>
  builtIn.has(kind) && !methodsOf.any.has(key) && (kind === 'bag' ? /^(get|to)[A-Z]/ : /^[a-z]/).test(key)

/** What an object has under a name, of its own or inherited; a chain that leads back to itself adds nothing. */
function memberOf(m: Machine, object: Obj, key: string, site: Site): Node {
  return object.member(key, (member) => {
    m.graph.edge(object.field(key), member)
    if (key === 'prototype' || key.startsWith('[[')) return
    if (!key.startsWith('get ') && !key.startsWith('set ')) anyMember(m, object, key, member)
    object.eachParent((parent) =>
      m.atomsAt(parent, (atom) => {
        if (atom.is === 'object' || atom.is === 'closure')
          m.graph.edge(memberOf(m, atom.object, key, site), member)
        else m.loadAtom(atom, key, member, site, parent)
      }),
    )
  })
}

/** Of a member that isn't known, what is called like a method of the language is taken for it. */
function anyMember(m: Machine, object: Obj, key: string, member: Node): void {
  const any = object.field(anyKey)
  if (!methodsOf.any.has(key))
    // Where something is stored under that name, what was stored under another may have nothing to do with it.
    m.graph.idle(() => {
      if (m.graph.isEmpty(object.field(key))) m.graph.edge(any, member)
      else perhapsInto(m, any, member)
    })
  else
    m.atomsAt(any, (atom) =>
      m.graph.add(member, atom.is === 'unknown' ? m.atoms.method(key, atom) : atom.id, any),
    )
}

function getThrough(m: Machine, getter: Node, self: Node, to: Node, site: Site): void {
  m.callback(getter, { ...site, context: site.span.start }, [], { self, result: to })
}

/** A function's `prototype`, made when someone asks for it. */
export function prototypeOf(m: Machine, atom: Extract<Atom, { is: 'closure' }>): Node {
  const node = atom.object.field('prototype')
  if (m.graph.isEmpty(node)) {
    const { maker, start, end } = atom.object
    if (maker !== undefined)
      m.graph.add(
        node,
        m.atoms.object(m.make('object', { instance: maker, span: { start, end } }, 'prototype')),
      )
  }
  return node
}

function loadHost(m: Machine, atom: Extract<Atom, { is: 'host' }>, key: string, to: Node, site: Site): void {
  const { meaning, made } = atom
  if (meaning.is === 'promise') {
    if (methodsOf.promise.has(key)) m.graph.add(to, m.atoms.method(key, atom))
    return
  }
  m.graph.edge(m.channel(`member:${atom.id}`).field(key), to)
  const member = own(meaning.members, key)
  if (member !== undefined) {
    m.unfold(member, made, to)
    return
  }
  if (meaning.is === 'api' && meaning.isWindow === true) {
    m.graph.edge(m.channel('windows').field(key), to)
    // `window.URL` is `URL`.
    if (isNative(key) || m.knowledge.global(key, site.instance.module.program.where) !== undefined) {
      m.global(key, to, site)
      return
    }
  }
  if (meaning.is === 'api' && meaning.call !== undefined && methodsOf.function.has(key)) {
    m.graph.add(to, m.atoms.method(key, atom))
    return
  }
  if (meaning.is === 'data' && sizes.has(key)) {
    m.graph.add(to, m.atoms.unknown)
    return
  }
  if (meaning.is === 'data' && methodsOf.any.has(key)) {
    m.graph.add(to, m.atoms.method(key, atom))
    return
  }
  if (meaning.rest !== undefined) {
    m.unfold(meaning.rest, made, to)
    return
  }
  if (meaning.is === 'data') {
    if (meaning.label === undefined) {
      m.graph.add(to, m.atoms.unknown)
      return
    }
    m.unfold(
      { is: 'data', label: meaning.label, ...(meaning.origin ? { origin: meaning.origin } : {}) },
      made,
      to,
    )
    return
  }
  if (made !== undefined) m.graph.edge(made.inside, to)
  // A class that is known hasn't that member: the value is of another one, perhaps.
  const isStrange = Object.keys(meaning.members ?? {}).length === 0
  m.graph.add(to, m.atoms.foreign(key, { isHost: true, isStrange }))
}

/** Reads a member by a key that is a value. */
export function loadComputed(m: Machine, of: Node, key: Node, to: Node, site: Site): void {
  m.atomsAt(of, (atom) => {
    let isAny = false
    if (atom.is === 'text') unlessPicked(m, [key], () => decoded(m, atom, to, of))
    m.atomsAt(key, (name) => {
      if (name.is === 'label' && atom.is === 'object') pickLetter(m, atom.object, name.id, key, to)
      // A letter picked out of a text tells what it was picked by: an alphabet is how an encoding is written by hand.
      if (atom.is === 'text' && name.is === 'label') m.graph.add(to, name.id, key)
      if (name.is === 'text' && name.isWhole) m.loadAtom(atom, name.text, to, site, of)
      else if (!isAny) {
        isAny = true
        m.loadAny(atom, to, site, of)
      }
    })
  })
}

/** Longer texts in a table are no letters. */
const longestLetter = 2
/** Fewer letters are no alphabet: a table of kinds has a few rows. */
const leastOfTable = 10

/** A letter picked out of a table of letters tells what it was picked by, as one out of a text does. */
function pickLetter(m: Machine, object: Obj, label: number, key: Node, to: Node): void {
  const found = new Set<number>()
  object.eachField((node) =>
    m.atomsAt(node, (atom) => {
      if (atom.is !== 'text' || !atom.isWhole || atom.text.length > longestLetter) return
      found.add(atom.id)
      if (found.size >= leastOfTable) m.graph.add(to, label, key)
    }),
  )
}

/** Does something unless a letter is picked by somebody's data: then it says what that is, and the text is an alphabet. */
export function unlessPicked(m: Machine, keys: readonly Node[], give: () => void): void {
  m.graph.idle(() => {
    const isPicked = keys.some((key) =>
      m.graph.atoms(key).some((id) => {
        const atom = m.atoms.get(id)
        return atom.is === 'label' && atom.origin !== 'literal'
      }),
    )
    if (!isPicked) give()
  })
}

/** Reads all members: elements, fields, whatever could be meant. */
export function loadAny(m: Machine, atom: Atom, to: Node, site: Site, from: Node): void {
  switch (atom.is) {
    case 'object':
    case 'closure':
      atom.object.eachField((node) => m.graph.edge(node, to))
      return
    case 'label':
      m.graph.add(to, atom.id, from)
      return
    case 'host': {
      const { meaning, made } = atom
      if (meaning.is === 'promise') return
      if (meaning.is === 'api' && meaning.isWindow === true) {
        m.graph.add(to, atom.id, from)
        m.channel('windows').eachField((node) => m.graph.edge(node, to))
        return
      }
      if (meaning.isContext === true) m.open('COMPUTED_CONTEXT', site)
      for (const member of Object.values(meaning.members ?? {})) m.unfold(member, made, to)
      if (meaning.rest !== undefined) m.unfold(meaning.rest, made, to)
      else if (meaning.is === 'data' && meaning.label !== undefined)
        m.unfold({ is: 'data', label: meaning.label }, made, to)
      m.channel(`member:${atom.id}`).eachField((node) => m.graph.edge(node, to))
      return
    }
    case 'native':
      if (atom.name === 'globalThis') m.open('COMPUTED_CONTEXT', site)
      m.graph.add(to, m.atoms.unknown)
      return
    case 'foreign':
      m.graph.add(to, atom.id)
      return
    default:
      m.graph.add(to, m.atoms.unknown)
  }
}
