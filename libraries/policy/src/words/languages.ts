import type { ClaimId } from '../claim.ts'
import type { Language, Text } from '../sentence.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import type { Words } from './words.ts'

/** The words of each language. */
export const wordsOf: Readonly<Record<Language, Words>> = { en, de, ja }

/** A claim's sentence as the policy says it. */
export const claimSentence = (id: ClaimId, language: Language): string => wordsOf[language].claim(id)

/** One text said in every language. */
export const inEvery = (say: (words: Words) => string): Text => ({ en: say(en), de: say(de), ja: say(ja) })

/** The languages' own names. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  ja: '日本語',
}
