import { diffChars, diffWordsWithSpace } from 'diff'
import type { Edition } from './edition.ts'
import { type Language, type Proof, type Section, type Sentence, sentencesOf } from './sentence.ts'

/** A run of words that both texts have, or only one of them. */
export interface Words {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** What became of one sentence between two editions. */
export type Change =
  | { readonly kind: 'added'; readonly sentence: Sentence }
  | { readonly kind: 'removed'; readonly sentence: Sentence }
  | {
      readonly kind: 'changed'
      readonly before: Sentence
      readonly after: Sentence
      readonly words: readonly Words[]
      /** The claims or the reason under it changed, whatever its words did. */
      readonly isProofChanged: boolean
    }

/** The sentences that differ between two editions in one language: by id, in the order of the later one. */
export function diff(
  before: readonly Section[],
  after: readonly Section[],
  language: Language = 'en',
): readonly Change[] {
  const earlier = new Map(sentencesOf(before).map((sentence) => [sentence.id, sentence]))
  const later = sentencesOf(after)
  const kept = new Set(later.map(({ id }) => id))
  const removed = [...earlier.values()]
    .filter(({ id }) => !kept.has(id))
    .map((sentence): Change => ({ kind: 'removed', sentence }))
  return [...later.flatMap((sentence) => change(earlier.get(sentence.id), sentence, language)), ...removed]
}

/** Each edition after the first with what it changed, newest first. */
export function history(
  editions: readonly Edition[],
  language: Language = 'en',
): readonly { readonly edition: Edition; readonly since: Edition; readonly changes: readonly Change[] }[] {
  return editions
    .flatMap((edition, index) => {
      const since = editions[index - 1]
      return since ? [{ edition, since, changes: diff(since.sections, edition.sections, language) }] : []
    })
    .reverse()
}

function change(before: Sentence | undefined, after: Sentence, language: Language): readonly Change[] {
  if (!before) return [{ kind: 'added', sentence: after }]
  const isProofChanged = proofLine(before.proof) !== proofLine(after.proof)
  if (before.text[language] === after.text[language] && !isProofChanged) return []
  const words = wordDiff(before.text[language], after.text[language], language)
  return [{ kind: 'changed', before, after, words, isProofChanged }]
}

/** A proof in one line. */
export const proofLine = (proof: Proof): string =>
  'claims' in proof ? proof.claims.join(' ') : `unchecked: ${proof.unchecked}`

/** Two texts word by word; Japanese, which has no spaces between words, character by character. */
export function wordDiff(before: string, after: string, language: Language): readonly Words[] {
  const parts = language === 'ja' ? diffChars(before, after) : diffWordsWithSpace(before, after)
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
