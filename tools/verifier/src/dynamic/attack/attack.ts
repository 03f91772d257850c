import type { Attacked, Hit, Knowledge } from './knowledge.ts'
import { indexObserved } from './observed.ts'
import { plainHits } from './plain.ts'
import { everyRecipe, type Made } from './recipes.ts'

/**
 * The re-identification attack: tries to tell from the observed ids which installation, or which person, they stand
 * for. Whoever knows the list of candidates needs no more than to take their hashes; only a key that isn't in
 * `knowledge` stops that.
 */
export function attack(
  ids: readonly string[],
  knowledge: Knowledge,
  { most = 2_000_000 }: { readonly most?: number } = {},
): Attacked {
  const hits = new Map<string, Hit>()
  for (const hit of plainHits(ids, knowledge.candidates, knowledge.salts))
    if (!hits.has(hit.observed)) hits.set(hit.observed, hit)
  let left = ids.filter((id) => !hits.has(id))
  let observed = indexObserved(left)
  let tried = 0
  if (left.length > 0) {
    for (const made of everyRecipe(knowledge)) {
      tried += 1
      const found = observed.matching(made.digest)
      for (const { observed: id, how } of found) {
        if (isShared(made, knowledge)) continue
        hits.set(id, { observed: id, candidate: made.candidate, recipe: `${made.recipe()}, ${how}` })
        left = left.filter((other) => other !== id)
        observed = indexObserved(left)
      }
      if (left.length === 0) break
      if (tried >= most) return { hits: [...hits.values()], tried, isWhole: false }
    }
  }
  return { hits: [...hits.values()], tried, isWhole: true }
}

/** Whether another site of the list comes out the same: then the id doesn't say which of them it is. */
function isShared({ again, digest, candidate }: Made, { decoys }: Knowledge): boolean {
  return decoys.some((decoy) => decoy.kind === candidate.kind && again(decoy).equals(digest))
}
