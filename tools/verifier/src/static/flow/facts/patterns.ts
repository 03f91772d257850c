import type { Label } from '../../label.ts'
import type { Pattern } from '../../static-facts.ts'
import type { Node } from '../graph/graph.ts'
import type { World } from '../world.ts'
import { compare } from './order.ts'

const unknown: Pattern = { text: '*', isWhole: false }

/** What is known of the texts at a node; nothing at all where nothing arrives there. */
export function patternsOf(world: World, node: Node): readonly Pattern[] {
  const patterns = new Map<string, Pattern>()
  for (const id of world.graph.atoms(node)) {
    const atom = world.atoms.get(id)
    if (atom.is === 'text')
      patterns.set(`${atom.isWhole}${atom.text}`, { text: atom.text, isWhole: atom.isWhole })
    else if (atom.is === 'object' && atom.object.kind === 'bag')
      for (const pattern of patternsOf(world, atom.object.field('[[inside]]')))
        patterns.set(`${pattern.isWhole}${pattern.text}`, pattern)
    // What the host made (a picture's bytes, a response) isn't a text of which something isn't known.
    else if (atom.is !== 'host' || atom.meaning.is !== 'api') patterns.set('*', unknown)
  }
  return [...patterns.values()].sort((a, b) => compare(a.text, b.text))
}

const twice = /^[a-z]+:\/\/(?=[a-z]+:\/\/)/i

/** A model puts the scheme before a host; an address that has one of its own keeps it. */
export const asAddress = ({ text, isWhole }: Pattern): Pattern => ({ text: text.replace(twice, ''), isWhole })

/** The text of several parts one after the other, as one pattern. */
export function joinedPattern(world: World, parts: readonly (string | Node)[]): Pattern | undefined {
  if (parts.length === 0) return undefined
  let text = ''
  let isWhole = true
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    const patterns = patternsOf(world, part)
    const known = patterns.filter((one) => one !== unknown)
    // Where some are known, they say more than the unknown ones beside them.
    const [only, second] = known.length > 0 ? known : patterns
    if (only === undefined) continue
    text += second === undefined ? only.text : commonStart(known.map((one) => one.text))
    isWhole &&= second === undefined && only.isWhole && patterns.length === 1
  }
  return asAddress({ text: text.replace(/\*{2,}/g, '*'), isWhole })
}

/** Of several texts what all of them begin with, the rest open. */
function commonStart(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = first.length
  for (const text of texts) while (!text.startsWith(first.slice(0, length))) length--
  return `${first.slice(0, length)}*`
}

/** The labels that arrive at a node. */
export function labelsAt(world: World, node: Node): readonly Label[] {
  const labels = new Set<Label>()
  for (const id of world.graph.atoms(node)) {
    const atom = world.atoms.get(id)
    if (atom.is === 'label' && atom.label !== undefined) labels.add(atom.label)
  }
  return [...labels].sort(compare)
}
