import { own } from '../../../table.ts'
import type { Atom } from '../graph/atoms.ts'
import type { Site } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'

/** So many candidates a hole has before it counts as unknown. */
const candidates = 3
/** So many texts one expression gives before it counts as unknown: a loop that adds to a text gives ever more. */
const texts = 12
/** Longer texts are no longer followed. */
const longest = 4000

/** Joins parts into a text: what is known of it as patterns, and the labels of what is in it. */
export function text(m: Machine, parts: readonly (string | Node)[], to: Node, site: Site): void {
  const pieces: string[][] = parts.map((part) => (typeof part === 'string' ? [part] : []))
  // A text was written where its first part was.
  const first = parts.find((part) => part !== '')
  const origin = typeof first === 'number' ? first : -1
  let given = 0
  const give = (index: number, piece: string): void => {
    let lists = pieces.map((list, at) => (at === index ? [piece] : list))
    if (lists.some((list) => list.length === 0)) return
    if (lists.reduce((product, list) => product * list.length, 1) > 8)
      lists = lists.map((list, at) => (at === index || list.length === 1 ? list : [hole]))
    for (const combination of combine(lists)) {
      if (++given > texts || combination.length > longest) {
        m.graph.add(to, m.atoms.unknown)
        return
      }
      const isWhole = !combination.includes(hole)
      const joined = m.atoms.text(combination.replaceAll(hole, '*').replace(/\*{2,}/g, '*'), isWhole)
      m.graph.add(to, joined, origin)
    }
  }
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') continue
    const piece = m.coerce(part, site)
    m.atomsAt(piece, (atom) => {
      if (atom.is === 'label') m.graph.add(to, atom.id, piece)
      const list = pieces[index]
      if (list === undefined || (list.includes(hole) && list.length > candidates)) return
      let known = pieceOf(atom)
      if (list.length >= candidates) known = hole
      if (list.includes(known)) return
      list.push(known)
      give(index, known)
    })
  }
  if (parts.every((part) => typeof part === 'string')) m.graph.add(to, m.atoms.text(parts.join('')))
}

/** Whose data a value is, and nothing else of it. */
export function labelsOnly(m: Machine, from: Node, to: Node): void {
  m.atomsAt(from, (atom) => {
    if (atom.is === 'label') m.graph.add(to, atom.id, from)
    else decoded(m, atom, to, from)
  })
}

/** Shorter texts aren't taken for keys. */
const leastOfKey = 16

/** True for a text that could be a key. */
export const isKey = ({ text, isWhole }: Extract<Atom, { is: 'text' }>): boolean =>
  isWhole && text.length >= leastOfKey

/** Texts of such a length can be alphabets. */
const alphabet = { least: 10, most: 128 }

/** The letters of a text; those of an alphabet are known, so that a table of them is one. */
export function letters(m: Machine, atom: Atom, to: Node): void {
  m.graph.add(to, m.atoms.unknown)
  if (atom.is !== 'text' || !atom.isWhole) return
  if (atom.text.length < alphabet.least || atom.text.length > alphabet.most) return
  for (const letter of new Set(atom.text)) m.graph.add(to, m.atoms.text(letter))
}

/** What is made of a text that could be a key is as well known as the text, whatever was done to its letters. */
export function decoded(m: Machine, atom: Atom, to: Node, from: Node | undefined): void {
  if (atom.is === 'text' && isKey(atom)) m.graph.add(to, m.atoms.label(undefined, 'literal'), from)
}

/** Stands for a part that isn't known; a private-use sign, so that a `*` of the app's own is told apart. */
const hole = '\uE000'

const pieceOf = (atom: Atom): string =>
  atom.is === 'text' ? (atom.isWhole ? atom.text : atom.text.replaceAll('*', hole)) : hole

function combine(lists: readonly (readonly string[])[]): readonly string[] {
  let joined = ['']
  for (const list of lists) joined = joined.flatMap((before) => list.map((piece) => before + piece))
  return joined
}

/** A value as a text: an object without a text of its own shows nothing of what is in it. */
export function coerce(m: Machine, node: Node, site: Site): Node {
  const to = m.nodeAt(site)
  m.atomsAt(node, (atom) => {
    switch (atom.is) {
      case 'text':
      case 'unknown':
      case 'label':
      case 'json':
      case 'foreign':
        m.graph.add(to, atom.id, node)
        return
      case 'host':
        if (atom.meaning.is === 'data' && atom.meaning.label !== undefined) {
          const { label, origin } = atom.meaning
          m.unfold({ is: 'data', label, ...(origin ? { origin } : {}) }, undefined, to)
        } else m.graph.add(to, m.atoms.unknown)
        if (atom.meaning.is === 'data' && own(atom.meaning.members, 'toString') !== undefined)
          textByMethod(m, atom, ['toString'], to, site)
        if (atom.made !== undefined) m.graph.edge(m.coerce(atom.made.inside, site), to)
        return
      case 'object':
        coerceObject(m, atom, to, site)
        return
      default:
        m.graph.add(to, m.atoms.unknown)
    }
  })
  return to
}

function coerceObject(m: Machine, atom: Extract<Atom, { is: 'object' }>, to: Node, site: Site): void {
  const { object } = atom
  if (object.kind === 'array' || object.kind === 'set') {
    m.graph.add(to, m.atoms.unknown)
    m.graph.edge(m.deep(nodeOf(m, atom)), to)
  } else if (object.kind === 'error') {
    const message = m.graph.node()
    m.loadAtom(atom, 'message', message, site, to)
    m.graph.edge(m.coerce(message, site), to)
  } else if (object.kind === 'bag' || object.kind === 'regexp')
    m.graph.edge(m.coerce(object.field('[[inside]]'), site), to)
  else {
    m.graph.add(to, m.atoms.unknown)
    if (object.kind !== 'object') return
    textByMethod(m, atom, ['toString', 'valueOf', '[Symbol.toPrimitive]'], to, site)
  }
}

function textByMethod(m: Machine, atom: Atom, names: readonly string[], to: Node, site: Site): void {
  const method = m.graph.node()
  for (const name of names) m.loadAtom(atom, name, method, site, to)
  const said = m.graph.node()
  m.callback(method, { ...site, context: site.span.start }, [], { self: nodeOf(m, atom), result: said })
  m.graph.edge(said, to)
  // A text may be known as what it was made of: bytes, a list.
  m.graph.edge(m.deep(said), to)
}

function nodeOf(m: Machine, atom: Atom): Node {
  const node = m.graph.node()
  m.graph.add(node, atom.id)
  return node
}
