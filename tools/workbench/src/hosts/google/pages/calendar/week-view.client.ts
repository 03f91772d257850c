import { el } from '../../cards/dom.client.ts'
import { clockOf, dayWords } from './days.ts'
import { type Drawing, eventChip, placeBar } from './event-chip.client.ts'
import type { NewEvent } from './event-dialog.client.ts'
import { barsOf, blocksOf } from './layout.ts'
import type { ShownEvent } from './wire.ts'

/** Days side by side: what lasts whole days above, hours below. */
export function weekView(
  days: readonly string[],
  events: readonly ShownEvent[],
  drawing: Drawing,
  onNew: (event: NewEvent) => void,
): HTMLElement {
  const { facts } = drawing
  const [first = facts.today] = days
  const columns = `repeat(${days.length}, minmax(0, 1fr))`
  const heads = days.map((day) =>
    el(
      'h2',
      {
        class: `week-day ${day === facts.today ? 'today' : ''}`,
        'aria-label': dayWords(day, facts.locale, { weekday: 'long', day: 'numeric', month: 'long' }),
        ...(day === facts.today && { 'aria-current': 'date' }),
      },
      el('span', {}, dayWords(day, facts.locale, { weekday: 'short' })),
      el('b', {}, String(Number(day.slice(8)))),
    ),
  )
  const bars = el(
    'div',
    { class: 'week-bars' },
    ...barsOf(events, first, days.length).map((bar) =>
      placeBar(eventChip(bar.event, drawing, { withTime: true }), bar, 1),
    ),
  )
  const headRow = el('div', { class: 'week-heads' }, ...heads)
  for (const row of [bars, headRow]) row.style.gridTemplateColumns = columns
  bars.addEventListener('click', ({ target, offsetX }) => {
    if (target !== bars) return
    const day = days[Math.floor((offsetX / bars.clientWidth) * days.length)]
    if (day) onNew({ first: day, last: day, isWhole: true, from: '09:00', to: '10:00' })
  })
  const hours = el(
    'div',
    { class: 'week-hours', 'aria-hidden': 'true' },
    ...Array.from({ length: 23 }, (_, at) => {
      const line = el('span', {}, clockOf((at + 1) * 60))
      line.style.top = `calc(${at + 1} * var(--hour))`
      return line
    }),
  )
  const body = el('div', { class: 'week-columns' }, ...days.map((day) => column(day)))
  body.style.gridTemplateColumns = columns

  function column(day: string): HTMLElement {
    const place = el('div', { class: 'week-column', 'data-day': day })
    for (const { event, from, to, column: at, columns: count } of blocksOf(events, day)) {
      const chip = eventChip(event, drawing, { withTime: true, className: 'block' })
      chip.style.top = `calc(${from / 60} * var(--hour))`
      chip.style.height = `calc(${(to - from) / 60} * var(--hour) - 2px)`
      chip.style.left = `calc(${(100 * at) / count}% + 1px)`
      chip.style.width = `calc(${100 / count}% - 4px)`
      place.append(chip)
    }
    if (day === facts.today) {
      const now = el('div', { class: 'week-now', 'aria-hidden': 'true' })
      now.style.top = `calc(${facts.minutes / 60} * var(--hour))`
      place.append(now)
    }
    place.addEventListener('click', ({ target, offsetY }) => {
      if (target !== place) return
      const from = Math.min(1380, Math.floor((offsetY / place.clientHeight) * 48) * 30)
      onNew({
        first: day,
        last: day,
        isWhole: false,
        from: clockOf(from),
        to: clockOf(Math.min(from + 60, 1439)),
      })
    })
    return place
  }

  return el(
    'div',
    { class: 'week' },
    el('div', { class: 'week-top' }, el('div', { class: 'week-corner' }), el('div', {}, headRow, bars)),
    el('div', { class: 'week-body' }, hours, body),
  )
}
