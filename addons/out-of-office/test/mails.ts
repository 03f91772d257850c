import { readdirSync, readFileSync } from 'node:fs'

/** One made-up HR system and what it mailed. */
export interface MailFile {
  readonly system: {
    readonly name: string
    readonly language: string
    readonly from: string
    readonly zone: string
    /** The subject lines that a person would configure for it. */
    readonly subjects: readonly string[]
  }
  readonly mails: readonly MailRow[]
}

export interface MailRow {
  readonly id: string
  readonly from?: string
  readonly subject: string
  readonly received: string
  readonly plain?: readonly string[]
  readonly html?: readonly string[]
  /**
   * What it must be read as: `approved 2026-08-03/2026-08-14 Joe`, `changed … was … Joe`, `unreadable no-dates`,
   * `other pending`; `not-asked` is a mail that the configuration doesn't ask for.
   */
  readonly expect: string
}

const folder = new URL('./mails/', import.meta.url)

export function loadMails(): readonly MailFile[] {
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as MailFile)
}
