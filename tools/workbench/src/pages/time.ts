import { Html, html } from './html.ts'

/** Who reads: how times are written for them. */
export interface Reading {
  readonly locale: string
  readonly timeZone: string
}

/** A moment in the reader's own locale and time zone, as `<time>`. */
export function timeFor(iso: string, { locale, timeZone }: Reading): Html {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return new Html('')
  const options = { timeZone, dateStyle: 'medium', timeStyle: 'short' } as const
  return html`<time datetime="${iso}" lang="${locale}">${new Intl.DateTimeFormat(locale, options).format(date)}</time>`
}
