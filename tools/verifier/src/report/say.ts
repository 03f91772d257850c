import type { Language } from '@crenwiz/policy'
import type { Data } from '../finding.ts'
import { own } from '../table.ts'
import { codes as german } from './words/de/codes.ts'
import { codes as english } from './words/en/codes.ts'
import { codes as japanese } from './words/ja/codes.ts'
import { type Saying, said, type Words, type WordTable } from './words/words.ts'

const words: WordTable = english

const sayings: Readonly<Record<Language, Readonly<Record<string, Saying>>>> = {
  en: english,
  de: german,
  ja: japanese,
}

/** Every code that has words of its own. */
export const codesWithWords: readonly string[] = Object.keys(words).sort()

/** The English words of a code; of one that has none, its name and its data in readable form. */
export function wordsOf(code: string): Words {
  const known = own(words, code)
  if (known) return known
  const title = code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ')
  return {
    title,
    sentence: (data) => `${title}${listed(data)}.`,
    next: 'Read the line and what is said of it.',
  }
}

/** How a code is said in a language. */
export const sayingOf = (code: string, language: Language): Saying =>
  own(sayings[language], code) ?? unknown[language](code)

const unknown: Readonly<Record<Language, (code: string) => Saying>> = {
  en: wordsOf,
  de: (code) => ({
    sentence: (data) => `${code}${listed(data)}.`,
    next: 'Die Zeile lesen und was dazu gesagt wird.',
  }),
  ja: (code) => ({
    sentence: (data) => `${code}${listed(data)}。`,
    next: 'その行と記載された内容を読んでください。',
  }),
}

function listed(data: Data): string {
  const parts = Object.keys(data)
    .sort()
    .filter((key) => said(data, key, '') !== '')
    .map((key) => `${key} ${said(data, key, '')}`)
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`
}
