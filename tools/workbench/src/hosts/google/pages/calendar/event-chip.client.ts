import { el } from '../../cards/dom.client.ts'
import { clockOf, dayWords } from './days.ts'
import type { CalendarFacts, ShownCalendar, ShownEvent } from './wire.ts'

/** What views draw events with. */
export interface Drawing {
  readonly facts: CalendarFacts
  readonly calendars: readonly ShownCalendar[]
  readonly onOpen: (event: ShownEvent) => void
}

const kindWords: Readonly<Record<string, string>> = {
  outOfOffice: 'Out of office',
  focusTime: 'Focus time',
  workingLocation: 'Working location',
}

/** An event as a button: its title, and all about it for who listens. */
export function eventChip(
  event: ShownEvent,
  { facts, calendars, onOpen }: Drawing,
  { withTime = false, className = '' }: { readonly withTime?: boolean; readonly className?: string } = {},
): HTMLButtonElement {
  const name = calendars.find(({ id }) => id === event.calendarId)?.name ?? ''
  const day = (text: string) =>
    dayWords(text, facts.locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const days = event.first === event.last ? day(event.first) : `${day(event.first)} to ${day(event.last)}`
  const isWhole = event.from === null || (event.from === 0 && event.to === 1440)
  const hours = isWhole ? 'whole days' : `${clockOf(event.from ?? 0)} to ${clockOf(event.to ?? 0)}`
  const kind = kindWords[event.kind]
  const words = `${event.title}${kind ? `, ${kind.toLowerCase()}` : ''}, ${days}, ${hours}, ${name}`
  const chip = el(
    'button',
    {
      type: 'button',
      class: `event ${event.color} ${event.kind === 'outOfOffice' ? 'out-of-office' : ''} ${event.isDeclined ? 'declined' : ''} ${className}`,
      'aria-label': words,
      title: words,
      'data-event': event.id,
    },
    withTime && !isWhole && el('span', { class: 'event-time', 'data-time': clockOf(event.from ?? 0) }),
    el('span', { class: 'event-title' }, event.title),
  )
  chip.addEventListener('click', (clicked) => {
    clicked.stopPropagation()
    onOpen(event)
  })
  return chip
}

/** A bar over some columns of a row, its first lane at the given row of the grid. */
export function placeBar(
  chip: HTMLElement,
  bar: {
    readonly start: number
    readonly length: number
    readonly lane: number
    readonly isCutLeft: boolean
    readonly isCutRight: boolean
  },
  firstLane: number,
): HTMLElement {
  chip.style.gridColumn = `${bar.start + 1} / span ${bar.length}`
  chip.style.gridRow = String(bar.lane + firstLane)
  chip.classList.toggle('cut-left', bar.isCutLeft)
  chip.classList.toggle('cut-right', bar.isCutRight)
  return chip
}
