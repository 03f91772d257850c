import type { Language } from '@crenwiz/policy'
import type { Data } from '../../finding.ts'
import { own } from '../../table.ts'
import { labelName } from './names.ts'
import { type Phrases, patterns } from './phrases.ts'
import { punctuation } from './punctuation.ts'
import { saidBy } from './words.ts'

/** What sentences of a language are made of: `words.ts` does the same for English. */
interface Speech {
  said(data: Data, key: string, otherwise: string): string
  around(data: Data, key: string, before: string, after?: string): string
  /** What the datum is that the data names. */
  label(data: Data, otherwise: string): string
  /** The same where there are several. */
  labels(data: Data, otherwise: string): string
  /** A number as it is written, if there is one. */
  number(data: Data, key: string): { readonly text: string; readonly isOne: boolean } | undefined
}

type Worded = Exclude<Language, 'en'>
type Make = (...groups: readonly string[]) => string

/** Longer than whatever the verifier says: such a text is an app's, and no pattern has to be tried on it. */
const longest = 500

/** What a text of the verifier's own is in another language; an app's texts stay as they are. */
export function phrasesBy({ phrases, patterns: made }: Phrases): (text: string, key: string) => string {
  const shapes = new Map<string, readonly (readonly [RegExp, Make])[]>(
    Object.entries(patterns).map(([key, named]) => [
      key,
      Object.entries(named).flatMap(([name, pattern]) => {
        const make = own(own<Readonly<Record<string, Make>>>(made, key), name)
        return make ? [[pattern, make] as const] : []
      }),
    ]),
  )
  return (text, key) => {
    const phrase = own(own<Readonly<Record<string, string>>>(phrases, key), text)
    if (phrase !== undefined) return phrase
    if (text.length > longest) return text
    return (shapes.get(key) ?? []).reduce(
      (so, [pattern, make]) =>
        so.replace(pattern, (_, ...found: readonly unknown[]) => {
          // Behind the groups, of which some may be missing, stands where they were found.
          const groups = found.slice(
            0,
            found.findIndex((one) => typeof one === 'number'),
          )
          return make(...groups.map((group) => String(group ?? '')))
        }),
      text,
    )
  }
}

/** The speech of a language with its own phrases. */
export function speech(language: Worded, phrases: Phrases): Speech {
  const { comma } = punctuation[language]
  const word = phrasesBy(phrases)
  const said = saidBy(word, comma)
  const named = saidBy(
    (text, key) => (key.startsWith('label') ? labelName(text, language) : word(text, key)),
    comma,
  )
  return {
    said,
    around: (data, key, before, after = '') => {
      const text = said(data, key, '')
      return text === '' ? '' : `${before}${text}${after}`
    },
    label: (data, otherwise) => named(data, 'label', otherwise),
    labels: (data, otherwise) => named(data, 'labels', otherwise),
    number: (data, key) => {
      const value = data[key]
      return typeof value === 'number'
        ? { text: value.toLocaleString(language), isOne: value === 1 }
        : undefined
    },
  }
}
