import type { ClaimId } from './claim.ts'
import type { Fact } from './facts.ts'
import type { Reason, Sentence } from './sentence.ts'
import { inEvery } from './words/languages.ts'
import type { Words } from './words/words.ts'

type Say = (words: Words) => string
interface More {
  readonly says?: readonly Fact[]
  readonly isItem?: boolean
}

/** A sentence that is checked against claims. */
export const checked = (
  id: string,
  claims: readonly [ClaimId, ...ClaimId[]],
  say: Say,
  { says = [], isItem = false }: More = {},
): Sentence => ({ id, proof: { claims }, says, isItem, text: inEvery(say) })

/** A sentence that no program can check, with the reason. */
export const unchecked = (id: string, reason: Reason, say: Say): Sentence => ({
  id,
  proof: { unchecked: reason },
  says: [],
  isItem: false,
  text: inEvery(say),
})

/** The sentence of a claim itself: its id is the claim's. */
export const claimed = (id: ClaimId, more: More = {}): Sentence =>
  checked(id, [id], (words) => words.claim(id), more)
