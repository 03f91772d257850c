import { de } from './de.ts'
import { en, type Texts } from './en.ts'
import { ja } from './ja.ts'

export type { Texts } from './en.ts'

/** The languages that the add-on speaks. */
export const languages = { en, de, ja } as const satisfies Readonly<Record<string, Texts>>

/** A language that the add-on speaks. */
export type Language = keyof typeof languages

/** The language for a BCP 47 locale, English where the add-on doesn't speak it. */
export function languageOf(locale: string): Language {
  const asked = locale.toLowerCase().split(/[-_]/)[0]
  return asked === 'de' || asked === 'ja' ? asked : 'en'
}

/** The texts for a BCP 47 locale. */
export function textsFor(locale: string): Texts {
  return languages[languageOf(locale)]
}

/** The texts for a locale as a host says them. */
export function textsOn(host: { texts(locale: string): Partial<Texts> }, locale: string): Texts {
  return { ...textsFor(locale), ...host.texts(locale) }
}

/** Puts values in the place of `{names}`; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
