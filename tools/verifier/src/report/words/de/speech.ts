import type { Data } from '../../../finding.ts'
import { speech } from '../speech.ts'
import { germanPhrases } from './phrases.ts'

const german = speech('de', germanPhrases)

export const { said, around, label } = german

/** The datum at the beginning of a sentence, in the nominative: `Die Konto-ID einer Person`. */
export const datum = (data: Data) => capital(german.label(data, 'ein Wert'))

/** Data behind a colon. */
export const labels = (data: Data) => german.labels(data, 'nicht näher bekannte Daten')

/** The program in brackets, which spares it a case. */
export const inProgram = (data: Data) => around(data, 'program', ' (Programm: ', ')')

/** What is called, as it stands in code; at the beginning of a sentence in capitals where it isn't known. */
export const call = (data: Data) => said(data, 'api', 'einen Aufruf')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A count with its noun, in a form that is the same in nominative and accusative. */
export function counted(data: Data, key: string, noun: string, nouns: string): string {
  const count = german.number(data, key)
  return count ? `${count.text} ${count.isOne ? noun : nouns}` : `${nouns} in unbekannter Zahl`
}
