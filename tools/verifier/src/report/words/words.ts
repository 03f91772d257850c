import type { Data } from '../../finding.ts'
import { visible } from '../visible.ts'

/** How a code is said to people in one language. */
export interface Saying {
  sentence(data: Data): string
  /** What to do about it; left out where there is nothing to do. */
  readonly next?: string
}

/** The English words of a code; the title is a rule's name in SARIF and in the terminal, which speak English alone. */
export interface Words extends Saying {
  readonly title: string
}

export type WordTable = Readonly<Record<string, Words>>

/** The sentences of another language for the codes of an English table, all of them and no others. */
export type Translated<Table extends WordTable> = Readonly<Record<keyof Table, Saying>>

const longest = 300

/** What the data says under a key, fit to stand in a sentence; `otherwise` where it says nothing. */
export function said(data: Data, key: string, otherwise: string): string {
  return saidBy((text) => text, ', ')(data, key, otherwise)
}

/** The same where each text is first put into other words. */
export const saidBy =
  (word: (text: string, key: string) => string, comma: string) =>
  (data: Data, key: string, otherwise: string): string => {
    const value = data[key]
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return otherwise
    const texts = Array.isArray(value) ? value : [String(value)]
    return cut(texts.map((text) => word(shown(text, key), key)).join(comma))
  }

/** A text as it can be shown; a message of a program leaves its last stop to the sentence it stands in. */
export const shown = (text: string, key: string): string =>
  key === 'why' || key === 'message' ? visible(text).replace(/\.\s*$/, '') : visible(text)

/** A text as far as it stands in a sentence. */
export const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** The same with words around it, or nothing where the data says nothing. */
export function around(data: Data, key: string, before: string, after = ''): string {
  const text = said(data, key, '')
  return text === '' ? '' : `${before}${text}${after}`
}

/** A count with its noun: `1 file`, `3 files`. */
export function counted(data: Data, key: string, noun: string, nouns = `${noun}s`): string {
  const value = data[key]
  if (typeof value !== 'number') return `an unknown number of ${nouns}`
  return `${value.toLocaleString('en')} ${value === 1 ? noun : nouns}`
}
