import { labels } from '../../label.ts'
import type { Effect, Origin, Selector } from '../../meaning.ts'
import type { KeyAt } from '../facts/recorder.ts'
import type { Atom, Made, Taint } from '../graph/atoms.ts'
import type { CallSite } from '../graph/call-site.ts'
import type { Node } from '../graph/graph.ts'
import type { Machine } from '../machine.ts'

/** A datum that goes through more changes than these is no longer told apart from one that went through these. */
const longest = 6

/** The answer is what went in, changed: hashed, encoded. */
export function change(
  m: Machine,
  { by, what, algorithm, key, isPromised }: NonNullable<Effect['changes']>,
  call: CallSite,
  pick: (selector: Selector) => Node,
): void {
  const to = isPromised === true ? m.graph.node() : call.result
  if (isPromised === true) m.graph.add(call.result, m.atoms.object(m.promise(call, to, 'changed')))
  m.graph.add(to, m.atoms.unknown)
  const sources = what.map((selector) => m.deep(pick(selector)))
  // Whose id is the key is in the hash as well: who can list the ids finds it.
  const keys = key === undefined ? [] : [m.deep(pick(key))]
  const names = (template: string, each: (step: string) => void): void => {
    if (algorithm === undefined) {
      each(template)
      return
    }
    m.atomsAt(pick(algorithm), (atom) => each(template.replace('{algorithm}', nameOf(atom))))
  }
  const step = (through: string, by?: KeyAt): void => {
    for (const source of [...sources, ...keys])
      m.atomsAt(source, (atom) => {
        if (atom.is !== 'label' || (source === keys[0] && !isOfSomebody(atom))) return
        const made = changed(m, atom, through)
        m.graph.add(to, made, source)
        if (by !== undefined) m.facts.keyed(made, by)
      })
  }
  names(by, (template) => {
    if (key === undefined) return step(template)
    const seen = new Map<Origin, KeyAt>()
    const within = new Set<Made>()
    const node = pick(key)
    const tellAt = (at: Node): void =>
      m.atomsAt(at, (atom) => {
        // Bytes that were made of a text are as well known as it.
        if (atom.is === 'host' && atom.made !== undefined && !within.has(atom.made)) {
          within.add(atom.made)
          tellAt(atom.made.inside)
        }
        const origin = originOfKey(atom)
        if (origin === undefined || seen.has(origin)) return
        seen.set(origin, { node: at, atom: atom.id })
        m.graph.idle(() => {
          for (const [one, by] of seen)
            step(template.replace('{key}', strengthOf(one, seen.has('variable'))), by)
        })
      })
    tellAt(node)
    tellAt(m.deep(node))
    // A key of which nothing is known makes a hash of which nothing is known; the datum is still in it.
    m.graph.idle(() => {
      if (seen.size === 0) step(template.replace('{key}', 'unknown'))
    })
  })
}

const isOfSomebody = ({ label }: Taint): boolean =>
  label !== undefined && (labels[label] === 'person' || labels[label] === 'installation')

/** What a key is worth: a variable beside something that others know may have been joined with it, or replaced by it. */
const strengthOf = (origin: Origin, isBesideVariable: boolean): Origin | 'unknown' =>
  origin === 'derived' && isBesideVariable ? 'unknown' : origin

const nameOf = (atom: Atom): string =>
  atom.is === 'text' ? atom.text.toLowerCase().replace(/(?<=[a-z])-(?=\d)/g, '') : 'unknown'

function originOfKey(atom: Atom): Origin | undefined {
  if (atom.is === 'text') return atom.isWhole ? 'literal' : undefined
  return atom.is === 'label' ? atom.origin : undefined
}

/** Only a keyed hash whose key is an encrypted variable makes a pseudonym, and only of where an app is installed. */
function changed(m: Machine, taint: Taint & { readonly id: number }, step: string): number {
  const through = taint.through.length >= longest ? taint.through : [...taint.through, step]
  const isKeyed = /^hmac-sha(256|384|512|3\S*):variable$/.test(step)
  if (isKeyed && taint.label !== undefined && labels[taint.label] === 'installation')
    return m.atoms.label('pseudonym', 'derived', through, taint)
  return m.atoms.label(taint.label, taint.origin, through, taint)
}
