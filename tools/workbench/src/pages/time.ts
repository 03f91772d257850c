import { Html, html } from './html.ts'

/** Who reads: how times are written for them. */
export interface Reading {
  readonly locale: string
  readonly timeZone: string
}

/** A moment in the reader's own locale and time zone, as `<time>`: day and time, or the day alone. */
export function timeFor(iso: string, { locale, timeZone }: Reading, only?: 'day'): Html {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return new Html('')
  const options: Intl.DateTimeFormatOptions = { timeZone, dateStyle: 'medium' }
  if (only !== 'day') options.timeStyle = 'short'
  return html`<time datetime="${iso}" lang="${locale}">${new Intl.DateTimeFormat(locale, options).format(date)}</time>`
}
