import { allWords, type Words, word } from './words/index.ts'

/** The languages that a text is written in, the one with the most words first; all of them where none shows. */
export function languagesOf(text: string): readonly Words[] {
  const head = text.slice(0, 5000)
  const scored = allWords
    .map((words) => ({ words, score: (head.match(word(words.common, 'g')) ?? []).length }))
    .sort((one, other) => other.score - one.score)
  const most = scored[0]?.score ?? 0
  if (most < 2) return allWords
  return scored.filter(({ score }) => score >= Math.max(2, most * 0.5)).map(({ words }) => words)
}
