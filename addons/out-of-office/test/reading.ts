import type { Day } from '../src/leave/day.ts'
import { periodKey } from '../src/leave/period.ts'
import type { Reading } from '../src/leave/read-leave.ts'

/** The wall clock of a zone, as Node knows it. */
export function localTimeIn(
  zone: string,
): (instant: number) => { readonly day: Day; readonly minutes: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
    return {
      day: `${part.year}-${part.month}-${part.day}`,
      minutes: Number(part.hour) * 60 + Number(part.minute),
    }
  }
}

/** A reading in one line, as the mails' files expect it. */
export function said(reading: Reading): string {
  if (reading.reading === 'other') return `other ${reading.why}`
  if (reading.reading === 'unreadable') return `unreadable ${reading.fault}`
  const keys = reading.periods.map(periodKey).join(', ')
  const was = reading.former.length > 0 ? ` was ${reading.former.map(periodKey).join(', ')}` : ''
  return `${reading.kind} ${keys}${was}${reading.name === undefined ? '' : ` ${reading.name}`}`
}
