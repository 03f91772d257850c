import type { Language } from '@crenwiz/policy'
import { germanPhrases } from './de/phrases.ts'
import { japanesePhrases } from './ja/phrases.ts'
import { phrasesBy } from './speech.ts'

const spoken: Readonly<Record<Language, (text: string, key: string) => string>> = {
  en: (text) => text,
  de: phrasesBy(germanPhrases),
  ja: phrasesBy(japanesePhrases),
}

/** A text of the verifier's own that stands under a key, in a language; an app's own texts stay as they are. */
export const phrase = (key: string, text: string, language: Language): string => spoken[language](text, key)
