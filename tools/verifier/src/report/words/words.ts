import type { Data } from '../../finding.ts'
import { visible } from '../visible.ts'

/** How a code is said to people. */
export interface Words {
  readonly title: string
  sentence(data: Data): string
  /** What to do about it; left out where there is nothing to do. */
  readonly next?: string
}

export type WordTable = Readonly<Record<string, Words>>

const longest = 300

/** What the data says under a key, fit to stand in a sentence; `otherwise` where it says nothing. */
export function said(data: Data, key: string, otherwise: string): string {
  const value = data[key]
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return otherwise
  const text = visible(Array.isArray(value) ? value.join(', ') : String(value))
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

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
