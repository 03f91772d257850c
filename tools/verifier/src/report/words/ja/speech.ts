import type { Data } from '../../../finding.ts'
import { speech } from '../speech.ts'
import { japanesePhrases } from './phrases.ts'

const japanese = speech('ja', japanesePhrases)

export const { said, around } = japanese

/** What the datum is called, where something follows it that is no Latin letter. */
export const datum = (data: Data) => japanese.label(data, 'ある値').replace(/[A-Za-z0-9]$/, '$& ')

/** What the datum is called, alone. */
export const label = (data: Data, otherwise: string) => japanese.label(data, otherwise)

/** Data behind a colon. */
export const labels = (data: Data) => japanese.labels(data, '内容は不明')

/** The program in brackets. */
export const inProgram = (data: Data) => around(data, 'program', '（', '）')

/** What is called, as it stands in code. */
export const call = (data: Data) => said(data, 'api', 'ある呼び出し')

/** What is said beside a sentence, all of it in one pair of brackets. */
export function aside(...parts: readonly string[]): string {
  const text = parts.filter(Boolean).join('、')
  return text === '' ? '' : `（${text}）`
}

/** Where it goes, in brackets. */
export const target = (data: Data) => around(data, 'to', '（送信先：', '）')

/** A count with its unit. */
export function counted(data: Data, key: string, unit: string): string {
  const count = japanese.number(data, key)
  return count ? `${count.text} ${unit}` : `${unit}数不明`
}
