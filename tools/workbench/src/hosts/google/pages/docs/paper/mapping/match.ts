import { type DocNode, isParagraph, type TextNode } from '../../../../files/tree/model.ts'
import { longestRising } from './longest-rising.ts'
import { pairTexts } from './pair-texts.ts'
import type { Wanted, WantedText } from './wanted.ts'

/** Which children stay what and where they are: pairs of places among the old and the wanted ones, in order. */
export type Match = readonly (readonly [number, number])[]

/** Children are the same by id and kind; texts, which have no id in the paper, by what stands between those. */
export function matchChildren(old: readonly DocNode[], wanted: readonly Wanted[]): Match {
  const places = new Map(old.map(({ id }, place) => [id, place]))
  const same = wanted.flatMap((node, to) => {
    const from = node.kind === 'text' ? undefined : places.get(node.id)
    return from !== undefined && old[from]?.kind === node.kind ? [[from, to] as const] : []
  })
  const kept = longestRising(same.map(([from]) => from)).map(
    (place) => same[place] as readonly [number, number],
  )
  if (!wanted.some(({ kind }) => kind === 'text') || !old.some(({ kind }) => kind === 'text')) return kept
  return [...kept, [old.length, wanted.length] as const].flatMap((pair, index) => {
    const [oldStart, newStart] = kept[index - 1] ?? [-1, -1]
    const texts = pairsBetween(old, wanted, [oldStart + 1, pair[0]], [newStart + 1, pair[1]])
    return index === kept.length ? texts : [...texts, pair]
  })
}

function pairsBetween(
  old: readonly DocNode[],
  wanted: readonly Wanted[],
  [oldStart, oldEnd]: readonly [number, number],
  [newStart, newEnd]: readonly [number, number],
): Match {
  const from = old.slice(oldStart, oldEnd).flatMap((node, place) => (node.kind === 'text' ? [place] : []))
  const to = wanted.slice(newStart, newEnd).flatMap((node, place) => (node.kind === 'text' ? [place] : []))
  const texts = pairTexts(
    from.map((place) => old[oldStart + place] as TextNode),
    to.map((place) => wanted[newStart + place] as WantedText),
  )
  return texts.map(([i, j]) => [oldStart + (from[i] as number), newStart + (to[j] as number)])
}

/** The ids that the texts of a paragraph that is put in anew had before. */
export function textIds(old: DocNode | undefined, wanted: readonly Wanted[]): ReadonlyMap<number, string> {
  if (!isParagraph(old)) return new Map()
  return new Map(
    matchChildren(old.children, wanted).flatMap(([from, to]) => {
      const node = old.children[from]
      return node?.kind === 'text' ? [[to, node.id] as const] : []
    }),
  )
}
