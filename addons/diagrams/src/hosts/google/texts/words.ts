import { de } from './de.ts'
import { en, type Words } from './en.ts'
import { ja } from './ja.ts'

export type { Words } from './en.ts'

/** The languages that the add-on speaks. */
export const languages = { en, de, ja } as const satisfies Readonly<Record<string, Words>>

/** The words for a locale as Google writes it: `en`, `de`, `en_GB`. English where the add-on doesn't speak it. */
export function wordsFor(locale: string): Words {
  const language = locale.toLowerCase().split(/[-_]/)[0]
  return language === 'de' || language === 'ja' ? languages[language] : languages.en
}
