import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import type { Words } from './words.ts'

export { word, wordAtEnd, wordAtStart } from './match.ts'
export type { Words } from './words.ts'

/** Every language that mails are read in. */
export const allWords: readonly Words[] = [en, de, fr, es, pt, ja]

/** One expression out of the same part of several languages. */
export function either(words: readonly Words[], part: PartOfWords): string {
  return words.map((each) => each[part]).join('|')
}

type PartOfWords = { [K in keyof Words]-?: Words[K] extends string ? K : never }[Exclude<
  keyof Words,
  'language' | 'order'
>]
